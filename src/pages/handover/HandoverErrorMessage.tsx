import { Callout } from '../../components/Callout'
import { useTranslation } from '../../i18n'
import { openPhoneSettings } from '../../platform/settings'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { LiveRegion } from '../../ui/live-region'
import { Paragraph } from '../../ui/text'

/** Why no case was imported. */
export type HandoverError = 'foreign' | 'damaged' | 'newer' | 'camera' | 'nothing' | 'empty'

/**
 * The error and what to do; screen readers announce it. Null: no error.
 * @example <HandoverErrorMessage id="handover-refused" error="damaged" />
 */
export function HandoverErrorMessage({ id, error }: { id: string; error: HandoverError | null }) {
  const { t } = useTranslation()
  return (
    <LiveRegion assertive className="handover-refusal">
      {error !== null && (
        <Box id={id}>
          <Callout kind="danger" kindLabel={t('common.warning').text}>
            <Paragraph>{t(`handover.refused.${error}`)}</Paragraph>
            {error === 'camera' && openPhoneSettings && (
              <Button onPress={openPhoneSettings}>{t('paper.save.settings')}</Button>
            )}
          </Callout>
        </Box>
      )}
    </LiveRegion>
  )
}
