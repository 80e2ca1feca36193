import { useState } from 'react'
import { Checklist } from '../../../components/Checklist'
import { Choice } from '../../../components/Choice'
import { Group } from '../../../components/Group'
import { languages } from '../../../i18n'
import { places } from '../../../policies'
import { type Field, fits, LIMITS, type Office } from '../../../stores/office-fields'
import { useOffice } from '../../../stores/office'
import { Input } from '../../../ui/input'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { answerName, PLACE } from '../../names'
import { useBoth } from '../both'

/** What is written in one line. */
type Written = Extract<Field, 'name' | 'hours' | 'phone' | 'site' | 'idle'>

/** What a person wrote, as the office keeps it. */
function kept(field: Written, text: string): Office[Written] {
  if (field === 'idle') return /^\d+$/.test(text.trim()) ? Number(text) : NaN
  return field === 'site' && text.trim() === '' ? null : text.trim()
}

const { least, most } = LIMITS.idle

/** One line of the office; kept as soon as it can be. */
function Line({ field }: { field: Written }) {
  const { t } = useBoth()
  const now = useOffice((state) => state.office[field])
  const [text, setText] = useState(now === null ? '' : String(now))
  const wrong = !fits(field, kept(field, text))
  const write = (written: string) => {
    setText(written)
    const value = kept(field, written)
    if (fits(field, value)) useOffice.getState().set({ [field]: value })
  }
  const wrongWords = field === 'idle' ? t('office.wrong.idle', { least, most }) : t(field === 'phone' || field === 'site' ? `office.wrong.${field}` : 'office.wrong.text')
  return (
    <>
      <Input
        id={`office-${field}`} label={t(`office.${field}`)} value={text} onInput={write} invalid={wrong} className="office-field"
        kind={field === 'idle' ? 'number' : 'text'} most={field === 'idle' ? 3 : LIMITS[field]}
      />
      {field === 'idle' && <Paragraph kind="caption">{t('office.idle.hint', { least, most })}</Paragraph>}
      {field === 'site' && <Paragraph kind="caption">{t('office.site.hint')}</Paragraph>}
      <Live>{wrong && <Paragraph className="office-wrong">{wrongWords}</Paragraph>}</Live>
    </>
  )
}

/** The place whose law every visitor meets first. */
function Place() {
  const speech = useBoth()
  const place = useOffice((state) => state.office.place)
  const options = [
    ...places.map((id) => ({ id, label: answerName(speech, PLACE, id) })),
    { id: 'none', label: speech.t('office.place.none'), apart: true },
  ]
  return (
    <Choice
      level={2} legend={speech.t('office.place')} name="office-place" options={options} value={place ?? 'none'}
      onChoose={(id) => useOffice.getState().set({ place: id === 'none' ? null : id })}
    />
  )
}

/** The languages offered first, in the order in which they were ticked. */
function Languages() {
  const { t } = useBoth()
  const chosen = useOffice((state) => state.office.languages)
  const toggle = (tag: string) =>
    useOffice.getState().set({ languages: chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag] })
  const rest = languages.filter(({ tag }) => !chosen.includes(tag))
  const all = [...chosen.flatMap((tag) => languages.find((one) => one.tag === tag) ?? []), ...rest]
  const items = all.map(({ tag, name }) => ({ id: tag, label: name, checked: chosen.includes(tag) }))
  return (
    <Group title={t('office.languages')}>
      <Paragraph kind="secondary">{t('office.languages.hint')}</Paragraph>
      <Checklist label={t('office.languages').text} items={items} onToggle={toggle} />
    </Group>
  )
}

/**
 * What the office sets about itself.
 * @example <Fields />
 */
export function Fields() {
  const { t } = useBoth()
  return (
    <>
      <Group><Place /></Group>
      <Languages />
      <Group title={t('office.own')}>
        {(['idle', 'name', 'hours', 'phone', 'site'] as const).map((field) => <Line key={field} field={field} />)}
      </Group>
    </>
  )
}
