import { Callout } from '../components/Callout'
import { Group } from '../components/Group'
import { useTranslation } from '../i18n'
import type { Day } from '../rules'
import { addDays } from '../rules/dates'
import { Paragraph } from '../ui/text'
import { dataVersion } from '../shell/version'

/** Days of tolerance, for time zones. */
const TOLERANCE = 2

/**
 * Warns that the device's clock must be wrong: it shows a day before the version of the policy data. Otherwise nothing.
 * @example <ClockWarning day={policy.day} />
 */
export function ClockWarning({ day }: { day: Day }) {
  const { t } = useTranslation()
  if (day >= addDays(dataVersion(), -TOLERANCE)) return null
  return (
    <Group>
      <Callout kind="warning" kindLabel={t('common.warning').text}>
        <Paragraph>{t('clock.wrong')}</Paragraph>
      </Callout>
    </Group>
  )
}
