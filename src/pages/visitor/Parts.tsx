import { Actions } from '../../components/Actions'
import { CopyButton } from '../../components/CopyButton'
import { Sheet } from '../../components/Sheet'
import { speechIn, useSpeech } from '../../i18n'
import { call } from '../../platform/call'
import { copy } from '../../platform/clipboard'
import { openUrl } from '../../platform/link'
import { go } from '../../platform/navigation'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Live } from '../../ui/live'
import { Paragraph, Spoken, Text } from '../../ui/text'
import type { Leaving } from './AtCounter'
import { newVisitor } from './new-visitor'
import { useTouch } from './touch'
import './visitor.scss'

interface ButtonsProps {
  /** Where a way leads to, beside that of the next visitor; null: there is none. */
  to: 'triage' | 'facing' | null
}

/**
 * What stands on every screen in counter mode: the next visitor, and the way to the triage or from it.
 * @example <VisitorButtons to="triage" />
 */
export function VisitorButtons({ to }: ButtonsProps) {
  const { tag } = useSpeech()
  // The clerk presses them, in whatever language the visitor reads.
  const { t } = speechIn(tag, true)
  return (
    <>
      {to === 'triage' && <Button kind="plain" onPress={() => go('triage')}>{t('visitor.triage')}</Button>}
      {to === 'facing' && <Button kind="primary" onPress={() => go('facing')} className="visitor-button">{t('triage.turn')}</Button>}
      <Button kind="secondary" onPress={() => void newVisitor()} className="visitor-button">{t('visitor.new')}</Button>
    </>
  )
}

/**
 * Tells that everything is about to be cleared; any touch or key ends that.
 * @example <IdleNotice />
 */
export function IdleNotice() {
  const { tag } = useSpeech()
  const { t } = speechIn(tag, true)
  const left = useTouch((state) => state.left)
  const ending = left !== null
  const stay = () => useTouch.setState({ left: null })
  return (
    <>
      <Live urgent>{ending && <Spoken>{t('visitor.idle.text').text}</Spoken>}</Live>
      <Sheet open={ending} title={t('visitor.idle.title')} closeLabel={t('common.close')} onClose={stay}>
        <Paragraph>{t('visitor.idle.text')}</Paragraph>
        <Paragraph kind="strong">{t('visitor.idle.left', { seconds: left ?? 0 })}</Paragraph>
        <Actions><Button kind="primary" onPress={stay}>{t('visitor.idle.stay')}</Button></Actions>
      </Sheet>
    </>
  )
}

/**
 * Asks before a link leads out of the app, and shows its number or address large.
 * @example <Leave leaving={leaving} />
 */
export function Leave({ leaving: { href, stay } }: { leaving: Leaving }) {
  const { t } = useSpeech()
  const number = href?.startsWith('tel:') ? href.slice(4) : null
  const kind = number === null ? 'open' : 'call'
  const shown = number ?? href ?? ''
  const leave = () => {
    stay()
    if (number !== null) void call(number)
    else if (href !== null) void openUrl(href)
  }
  return (
    <Sheet open={href !== null} title={t(`leave.${kind}.title`)} closeLabel={t('common.close')} onClose={stay}>
      <Box className="leave-shown"><Text className="run ltr" selectable>{shown}</Text></Box>
      <Paragraph kind="secondary">{t('leave.text')}</Paragraph>
      <CopyButton label={t('common.copy')} done={t('common.copied')} failed={t('paper.copy.failed')} onCopy={() => copy(shown)} />
      <Actions>
        <Button onPress={stay}>{t('leave.no')}</Button>
        <Button onPress={leave}>{t(`leave.${kind}.yes`)}</Button>
      </Actions>
    </Sheet>
  )
}
