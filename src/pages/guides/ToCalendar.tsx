import { useState } from 'react'
import { useSpeech } from '../../i18n'
import { addToCalendar, type Due } from '../../platform/calendar'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Live } from '../../ui/live'
import { Say } from '../../ui/say'
import { Paragraph } from '../../ui/text'
import './ToCalendar.scss'

/**
 * Puts a day into the phone's calendar, and says what became of it.
 * @example <ToCalendar due={{ id: 'employer', title: 'Enrolment ends', day: '2026-12-31', note: '' }} />
 */
export function ToCalendar({ due }: { due: Due }) {
  const { t } = useSpeech()
  const [put, setPut] = useState<boolean | null>(null)
  return (
    <>
      <Button kind="plain" className="to-calendar" label={`${t('deadlines.calendar').text}: ${due.title}`} onPress={() => void addToCalendar(due).then(setPut)}>
        <Icon name="calendar" className="to-calendar-icon" />
        <Say words={t('deadlines.calendar')} />
      </Button>
      <Live>{put !== null && <Paragraph kind="secondary">{t(put ? 'deadlines.calendar.done' : 'deadlines.calendar.failed')}</Paragraph>}</Live>
    </>
  )
}
