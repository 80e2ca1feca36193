import { useState } from 'react'
import { useTranslation } from '../../i18n'
import { addToCalendar, type CalendarEvent } from '../../platform/calendar'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { LiveRegion } from '../../ui/live-region'
import { LocalizedText } from '../../ui/localized-text'
import { Paragraph } from '../../ui/text'
import './AddToCalendar.scss'

/**
 * Adds a day to the phone's calendar, and shows the result.
 * @example <AddToCalendar due={{ id: 'employer', title: 'Enrolment ends', day: '2026-12-31', note: '' }} />
 */
export function AddToCalendar({ due }: { due: CalendarEvent }) {
  const { t } = useTranslation()
  const [isAdded, setAdded] = useState<boolean | null>(null)
  return (
    <>
      <Button
        kind="plain"
        className="add-to-calendar"
        label={`${t('deadlines.calendar').text}: ${due.title}`}
        onPress={() => void addToCalendar(due).then(setAdded)}
      >
        <Icon name="calendar" className="add-to-calendar-icon" />
        <LocalizedText text={t('deadlines.calendar')} />
      </Button>
      <LiveRegion>
        {isAdded !== null && (
          <Paragraph kind="secondary">{t(isAdded ? 'deadlines.calendar.done' : 'deadlines.calendar.failed')}</Paragraph>
        )}
      </LiveRegion>
    </>
  )
}
