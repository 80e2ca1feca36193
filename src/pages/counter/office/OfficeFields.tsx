import { useState } from 'react'
import { Checklist } from '../../../components/Checklist'
import { Choice } from '../../../components/Choice'
import { Group } from '../../../components/Group'
import { CHINESE, languages } from '../../../i18n'
import { places } from '../../../policies'
import { type OfficeField, isValidOfficeField, LIMITS, type Office } from '../../../stores/office-fields'
import { useOffice } from '../../../stores/office'
import { parseSiteAddress } from '../../../stores/site-address'
import { Box } from '../../../ui/box'
import { Input } from '../../../ui/input'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { answerLabel, PLACE } from '../../../features/labels'
import { useOfficeTranslator } from './office-translator'
import { isOwnAddress, SiteCheck } from './SiteCheck'

/** The fields with one line of text. */
type TextField = Extract<OfficeField, 'name' | 'hours' | 'window' | 'phone' | 'site' | 'idle'>

/** Parses the text of a field; NaN is an invalid number. */
function parseFieldText(field: TextField, text: string): Office[TextField] {
  if (field === 'idle') return /^\d+$/.test(text.trim()) ? Number(text) : NaN
  return field === 'site' && text.trim() === '' ? null : text.trim()
}

const { min, max } = LIMITS.idle

/** One text field; valid input is stored at once. */
function OfficeTextField({ field }: { field: TextField }) {
  const { t } = useOfficeTranslator()
  const storedValue = useOffice((state) => state.office[field])
  const [text, setText] = useState(storedValue === null ? '' : String(storedValue))
  const isInvalid = !isValidOfficeField(field, parseFieldText(field, text))
  const update = (newText: string) => {
    setText(newText)
    const value = parseFieldText(field, newText)
    if (!isValidOfficeField(field, value)) return
    const site = field === 'site' && typeof value === 'string' ? parseSiteAddress(value) : null
    if (site !== null && !isOwnAddress(site)) return
    useOffice.getState().set({ [field]: site ?? value })
  }
  const site = field === 'site' ? parseSiteAddress(text.trim()) : null
  const errorMessage =
    field === 'idle'
      ? t('office.wrong.idle', { least: min, most: max })
      : t(field === 'phone' || field === 'site' ? `office.wrong.${field}` : 'office.wrong.text')
  return (
    <>
      <Input
        id={`office-${field}`}
        label={t(field === 'window' ? 'paper.window' : `office.${field}`)}
        value={text}
        onInput={update}
        invalid={isInvalid}
        className="office-field"
        kind={field === 'idle' ? 'number' : 'text'}
        maxLength={field === 'idle' ? 3 : LIMITS[field]}
      />
      {field === 'idle' && <Paragraph kind="caption">{t('office.idle.hint', { least: min, most: max })}</Paragraph>}
      {field === 'site' && <Paragraph kind="caption">{t('office.site.hint')}</Paragraph>}
      {site !== null && !isInvalid && (
        <SiteCheck
          address={site}
          isConfirmed={storedValue === site}
          onConfirm={() => useOffice.getState().set({ site })}
        />
      )}
      <LiveRegion>{isInvalid && <Paragraph className="office-error">{errorMessage}</Paragraph>}</LiveRegion>
    </>
  )
}

/** The place that is preselected for every visitor. */
function DefaultPlaceField() {
  const translator = useOfficeTranslator()
  const place = useOffice((state) => state.office.place)
  const options = [
    ...places.map((id) => ({ id, label: answerLabel(translator, PLACE, id) })),
    { id: 'none', label: translator.t('office.place.none') },
  ]
  return (
    <Choice
      legend={translator.t('office.place')}
      name="office-place"
      options={options}
      value={place ?? 'none'}
      onSelect={(id) => useOffice.getState().set({ place: id === 'none' ? null : id })}
    />
  )
}

/** The languages to offer first, in the order in which they were ticked. */
function OfferedLanguagesField() {
  const { t } = useOfficeTranslator()
  const selectedTags = useOffice((state) => state.office.languages)
  const toggle = (tag: string) =>
    useOffice
      .getState()
      .set({
        languages: selectedTags.includes(tag)
          ? selectedTags.filter((selectedTag) => selectedTag !== tag)
          : [...selectedTags, tag],
      })
  // Nothing moves under the finger: the order is that of when the screen was opened.
  const [orderedLanguages] = useState(() => [
    ...selectedTags.flatMap((tag) => languages.find((language) => language.tag === tag) ?? []),
    ...languages.filter(({ tag }) => !selectedTags.includes(tag)),
  ])
  const items = orderedLanguages.map(({ tag, name, zh }) => ({
    id: tag,
    label: name,
    lang: tag,
    ...(tag !== CHINESE && { zh }),
    checked: selectedTags.includes(tag),
  }))
  return (
    <Group title={t('office.languages')}>
      <Paragraph kind="secondary">{t('office.languages.hint')}</Paragraph>
      <Checklist label={t('office.languages').text} items={items} onToggle={toggle} />
    </Group>
  )
}

const textFields = (fields: readonly TextField[]) =>
  fields.map((field) => <OfficeTextField key={field} field={field} />)

/**
 * Where the tablet stands, and the languages of its visitors.
 * @example <PlaceAndLanguages />
 */
export function PlaceAndLanguages() {
  return (
    <>
      <Box className="office-options">
        <DefaultPlaceField />
      </Box>
      <Box className="office-options">
        <OfferedLanguagesField />
      </Box>
    </>
  )
}

/**
 * What visitors read about the office.
 * @example <OfficeDetails />
 */
export function OfficeDetails() {
  return (
    <Group>
      {textFields(['name', 'hours'])}
      <Box className="office-pair">
        <Box className="office-half">{textFields(['window'])}</Box>
        <Box className="office-half">{textFields(['phone'])}</Box>
      </Box>
      {textFields(['site'])}
    </Group>
  )
}

/**
 * When the tablet deletes what a visitor has left.
 * @example <IdleField />
 */
export function IdleField() {
  return <Group>{textFields(['idle'])}</Group>
}
