import { Actions } from '../../components/Actions'
import { CopyButton } from '../../components/CopyButton'
import { Group } from '../../components/Group'
import { QrCode } from '../../components/QrCode'
import { copyWords, useTranslation } from '../../i18n'
import { copy } from '../../platform/clipboard'
import type { ShareResult } from '../../platform/share'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { LiveRegion } from '../../ui/live-region'
import { Paragraph, Text } from '../../ui/text'
import { useShareStatus } from '../../features/use-share-status'

interface Props {
  code: string
  /** Opens the case in any browser; null: the app has no address. */
  link: string | null
  onShare: () => Promise<ShareResult>
}

/**
 * Shares the case with another device: as a QR code, a short code or a link.
 * @example <ShareCase code="YB10-1030-B106-ZVPC-Z" link={null} onShare={share} />
 */
export function ShareCase({ code, link, onShare }: Props) {
  const translator = useTranslation()
  const { t } = translator
  const { share, message } = useShareStatus(onShare)
  return (
    <Group title={t('handover.give')}>
      <Paragraph>
        {link === null ? t('handover.give.code', { name: t('handover.title') }) : t('handover.give.link')}
      </Paragraph>
      <Box className="handover-qr">
        <QrCode text={link ?? code} label={t('handover.give.qr').text} />
      </Box>
      <Paragraph kind="secondary" className="handover-or">
        {t('handover.give.short')}
      </Paragraph>
      <Box dir="ltr" className="handover-code">
        <Text selectable>{code}</Text>
      </Box>
      <Paragraph kind="secondary" className="handover-note">
        {t('handover.give.what')}
      </Paragraph>
      <Box className="handover-actions">
        <Actions>
          <CopyButton
            label={t(link === null ? 'handover.give.copy-code' : 'handover.give.copy-link')}
            {...copyWords(translator)}
            onCopy={() => copy(link ?? code)}
          />
          <Button onPress={share} shares>
            {t('handover.give.share')}
          </Button>
        </Actions>
      </Box>
      <LiveRegion className="handover-status">
        {message && <Paragraph kind="secondary">{message}</Paragraph>}
      </LiveRegion>
    </Group>
  )
}
