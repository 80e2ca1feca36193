import { useTranslation } from '../../../i18n'
import { toEntryViews } from '../../../journey/outcome'
import { call } from '../../../platform/call'
import { navigateTo } from '../../../platform/navigation'
import { AMBULANCE } from '../../../policies/ids'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { Link } from '../../../ui/link'
import { Section } from '../../../ui/region'
import { Paragraph, Text } from '../../../ui/text'
import { policyForPlace, useGuideContext } from '../../../features/guides/guide-context'
import { phoneNumber } from '../../../features/labels'

/**
 * The emergency number, large.
 * @example <EmergencyCall />
 */
export function EmergencyCall() {
  const { t } = useTranslation()
  const { answersState } = useGuideContext()
  const [ambulance] = toEntryViews(policyForPlace(answersState), [AMBULANCE.phone])
  const phone = ambulance && phoneNumber(ambulance)
  return (
    <Box className="emergency-row">
      <Box className="emergency-words">
        <Paragraph kind="strong" className="emergency-title">
          {t('hospital.emergency')}
        </Paragraph>
        <Paragraph>{t('hospital.emergency.text')}</Paragraph>
      </Box>
      {phone !== undefined && (
        <Link
          href={`tel:${phone}`}
          onFollow={() => void call(phone)}
          external
          label={t('hospital.emergency.call', { phone }).text}
          className="emergency-call"
        >
          <Icon name="phone" className="emergency-icon" />
          <Text className="run ltr">{phone}</Text>
        </Link>
      )}
    </Box>
  )
}

/**
 * The emergency number, and a sentence that asks people nearby to call. It needs no text of the guides, so that it is
 * there while they load.
 * @example <Emergency />
 */
export function Emergency() {
  const { t } = useTranslation()
  return (
    <Section className="emergency">
      <EmergencyCall />
      <Button kind="plain" onPress={() => navigateTo('card', { entry: AMBULANCE.card })}>
        {t('hospital.emergency.show')}
      </Button>
    </Section>
  )
}
