import { useState } from 'react'
import { Callout } from '../../../components/Callout'
import { Card } from '../../../components/Card'
import { DayField } from '../../../components/DayField'
import { Group } from '../../../components/Group'
import { useTranslation } from '../../../i18n'
import { type DeadlineView, deadlines } from '../../../journey/deadlines'
import { isDay, type Policy } from '../../../rules'
import { useProgress } from '../../../stores/progress'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { entryLabel } from '../../../features/labels'
import type { GuideContext } from '../../../features/guides/guide-context'
import { AddToCalendar } from '../../../features/guides/AddToCalendar'
import { guideLibrary } from '../../../guides/guide-library'
import { guideTitle } from '../../../features/guides/guide-labels'

/** A deadline, and an input for the day from which it counts. */
function DeadlineCard({ deadline: { entry, due, counts }, today }: { deadline: DeadlineView; today: string }) {
  const translator = useTranslation()
  const { t, day } = translator
  const startDay = useProgress((state) => state.dates[entry.id]) ?? null
  const setDate = useProgress((state) => state.setDate)
  const [isInvalid, setInvalid] = useState(false)
  const update = (text: string | null) => {
    const isFullDate = text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !text.includes('-00')
    setInvalid(isFullDate && !isDay(text))
    if (text === null || isDay(text)) setDate(entry.id, text)
  }
  const name = entryLabel(translator, entry)
  return (
    <Card>
      <Heading level={3}>{name}</Heading>
      {counts ? (
        <DayField
          id={entry.id}
          legend={t('deadlines.from')}
          value={startDay}
          onWrite={update}
          labels={{ day: t('deadlines.day'), month: t('deadlines.month'), year: t('deadlines.year') }}
          {...(isInvalid && { error: t('deadlines.wrong') })}
        />
      ) : (
        <Paragraph kind="secondary">{t('deadlines.no-date')}</Paragraph>
      )}
      {due !== null && !isInvalid && (
        <>
          <Paragraph kind="strong">{t('deadlines.due', { day: day(due) })}</Paragraph>
          {due < today && (
            <Callout kind="warning" kindLabel={t('common.warning').text}>
              <Paragraph>{t('deadlines.past')}</Paragraph>
            </Callout>
          )}
          <AddToCalendar due={{ id: entry.id, title: name.text, day: due, note: '' }} />
        </>
      )}
    </Card>
  )
}

/**
 * The deadlines and appointments of this person.
 * @example <Deadlines context={context} policy={policy} />
 */
export function Deadlines({ here: { view }, policy }: { here: GuideContext; policy: Policy }) {
  const translator = useTranslation()
  const { t, day } = translator
  const { dates, visits } = useProgress()
  const allDeadlines = deadlines(policy, view?.deadlines.map((deadline) => deadline.id) ?? [], dates)
  const appointments = Object.entries(visits).filter(([id, on]) => guideLibrary.guides.has(id) && isDay(on))
  return (
    <Group title={t('deadlines.title')}>
      {allDeadlines.length + appointments.length === 0 && <Paragraph kind="secondary">{t('deadlines.none')}</Paragraph>}
      {appointments.map(([id, on]) => {
        const title = t('deadlines.visit', { name: guideTitle(translator, { id }) })
        return (
          <Card key={id}>
            <Heading level={3}>{title}</Heading>
            <Paragraph kind="strong">{day(on)}</Paragraph>
            <AddToCalendar due={{ id: `visit-${id}`, title: title.text, day: on, note: '' }} />
          </Card>
        )
      })}
      {allDeadlines.map((allDeadline) => (
        <DeadlineCard key={allDeadline.entry.id} deadline={allDeadline} today={policy.day} />
      ))}
    </Group>
  )
}
