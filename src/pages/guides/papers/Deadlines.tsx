import { useState } from 'react'
import { Callout } from '../../../components/Callout'
import { Card } from '../../../components/Card'
import { DayField } from '../../../components/DayField'
import { Group } from '../../../components/Group'
import { useSpeech } from '../../../i18n'
import { type Deadline, deadlines } from '../../../journey/deadlines'
import { isDay, type Policy } from '../../../rules'
import { useProgress } from '../../../stores/progress'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { entryName } from '../../names'
import type { Here } from '../here'
import { ToCalendar } from '../ToCalendar'
import { shelf } from '../../../guides/shelf'
import { guideName } from '../words'

/** One deadline, and the day from which it counts if the person gives it. */
function One({ deadline: { entry, due, counts }, today }: { deadline: Deadline; today: string }) {
  const speech = useSpeech()
  const { t, day } = speech
  const kept = useProgress((state) => state.dates[entry.id]) ?? null
  const setDate = useProgress((state) => state.setDate)
  const [wrong, setWrong] = useState(false)
  const write = (text: string | null) => {
    const whole = text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !text.includes('-00')
    setWrong(whole && !isDay(text))
    if (text === null || isDay(text)) setDate(entry.id, text)
  }
  const name = entryName(speech, entry)
  return (
    <Card>
      <Heading level={3}>{name}</Heading>
      {counts ? (
        <DayField
          id={entry.id} legend={t('deadlines.from')} value={kept} onWrite={write}
          labels={{ day: t('deadlines.day'), month: t('deadlines.month'), year: t('deadlines.year') }}
          {...(wrong && { error: t('deadlines.wrong') })}
        />
      ) : <Paragraph kind="secondary">{t('deadlines.no-date')}</Paragraph>}
      {due !== null && !wrong && (
        <>
          <Paragraph kind="strong">{t('deadlines.due', { day: day(due) })}</Paragraph>
          {due < today && <Callout kind="warning" kindWord={t('common.warning').text}><Paragraph>{t('deadlines.past')}</Paragraph></Callout>}
          <ToCalendar due={{ id: entry.id, title: name.text, day: due, note: '' }} />
        </>
      )}
    </Card>
  )
}

/**
 * The days that count on this person's way: computed from the days that they give, and those that an office named.
 * @example <Deadlines here={here} policy={policy} />
 */
export function Deadlines({ here: { view }, policy }: { here: Here; policy: Policy }) {
  const speech = useSpeech()
  const { t, day } = speech
  const { dates, visits } = useProgress()
  const all = deadlines(policy, view?.deadlines.map((one) => one.id) ?? [], dates)
  const named = Object.entries(visits).filter(([id, on]) => shelf.guides.has(id) && isDay(on))
  return (
    <Group title={t('deadlines.title')}>
      {all.length + named.length === 0 && <Paragraph kind="secondary">{t('deadlines.none')}</Paragraph>}
      {named.map(([id, on]) => {
        const title = t('deadlines.visit', { name: guideName(speech, { id }) })
        return (
          <Card key={id}>
            <Heading level={3}>{title}</Heading>
            <Paragraph kind="strong">{day(on)}</Paragraph>
            <ToCalendar due={{ id: `visit-${id}`, title: title.text, day: on, note: '' }} />
          </Card>
        )
      })}
      {all.map((one) => <One key={one.entry.id} deadline={one} today={policy.day} />)}
    </Group>
  )
}
