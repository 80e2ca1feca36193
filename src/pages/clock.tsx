import { Callout } from '../components/Callout'
import { Group } from '../components/Group'
import { useSpeech } from '../i18n'
import type { Day } from '../rules'
import { addDays } from '../rules/dates'
import { Paragraph } from '../ui/text'
import { dataVersion } from './version'

/** Where the day begins is not the same everywhere. */
const earliest = addDays(dataVersion, -2)

/**
 * Says that the device's clock must be wrong, where days are counted from it: it stands before the day on which the law
 * in this app was written down; else nothing.
 * @example <WrongClock day={policy.day} />
 */
export function WrongClock({ day }: { day: Day }) {
  const { t } = useSpeech()
  if (day >= earliest) return null
  return <Group><Callout kind="warning" kindWord={t('common.warning').text}><Paragraph>{t('clock.wrong')}</Paragraph></Callout></Group>
}
