import { Actions } from '../../components/Actions'
import { CopyButton } from '../../components/CopyButton'
import { Group } from '../../components/Group'
import { QrCode } from '../../components/QrCode'
import { useSpeech } from '../../i18n'
import { copy } from '../../platform/clipboard'
import type { Handed } from '../../platform/share'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Live } from '../../ui/live'
import { Paragraph, Text } from '../../ui/text'
import { useSharing } from '../sharing'

interface Props {
  code: string
  /** Opens the case in any browser; null: the app has no address here. */
  link: string | null
  onShare: () => Promise<Handed>
}

/**
 * The case for another device: as a QR code, as a short code, as a link.
 * @example <Give code="YB10-1030-B106-ZVPC-Z" link={null} onShare={share} />
 */
export function Give({ code, link, onShare }: Props) {
  const { t } = useSpeech()
  const { press, said } = useSharing(onShare)
  return (
    <Group title={t('handover.give')}>
      <Paragraph>{link === null ? t('handover.give.code', { name: t('handover.title') }) : t('handover.give.link')}</Paragraph>
      <Box className="handover-qr"><QrCode text={link ?? code} label={t('handover.give.qr').text} /></Box>
      <Paragraph kind="secondary" className="handover-or">{t('handover.give.short')}</Paragraph>
      <Box dir="ltr" className="handover-code"><Text selectable>{code}</Text></Box>
      <Paragraph kind="secondary" className="handover-what">{t('handover.give.what')}</Paragraph>
      <Box className="handover-actions"><Actions>
        <CopyButton
          label={t(link === null ? 'handover.give.copy-code' : 'handover.give.copy-link')}
          done={t('common.copied')}
          failed={t('paper.copy.failed')}
          onCopy={() => copy(link ?? code)}
        />
        <Button onPress={press} shares>{t('handover.give.share')}</Button>
      </Actions></Box>
      <Live className="handover-said">{said && <Paragraph kind="secondary">{said}</Paragraph>}</Live>
    </Group>
  )
}
