import { useState } from 'react'
import { type UiKey, useTranslation } from '../../i18n'
import { addToCalendar, type CalendarEvent, type CalendarResult } from '../../platform/calendar'
import { openSettings } from '../../platform/settings'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { LiveRegion } from '../../ui/live-region'
import { LocalizedText } from '../../ui/localized-text'
import { Paragraph } from '../../ui/text'
import './AddToCalendar.scss'

const messages: Readonly<Record<CalendarResult, UiKey>> = {
  added: 'deadlines.calendar.done',
  refused: 'deadlines.calendar.refused',
  privacy: 'permission.privacy',
  failed: 'deadlines.calendar.write',
  browser: 'deadlines.calendar.failed',
}

/**
 * Adds a day to the phone's calendar, and shows the result.
 * @example <AddToCalendar due={{ id: 'employer', title: 'Enrolment ends', day: '2026-12-31', note: '' }} />
 */
export function AddToCalendar({ due }: { due: CalendarEvent }) {
  const { t } = useTranslation()
  const [result, setResult] = useState<CalendarResult | null>(null)
  return (
    <>
      <Button
        kind="plain"
        className="add-to-calendar"
        label={`${t('deadlines.calendar').text}: ${due.title}`}
        onPress={() => void addToCalendar(due).then(setResult)}
      >
        <Icon name="calendar" className="add-to-calendar-icon" />
        <LocalizedText text={t('deadlines.calendar')} />
      </Button>
      <LiveRegion>{result !== null && <Paragraph kind="secondary">{t(messages[result])}</Paragraph>}</LiveRegion>
      {result === 'refused' && <Button onPress={openSettings}>{t('paper.save.settings')}</Button>}
    </>
  )
}
