import { useState } from 'react'
import { CHINESE, type Translator } from '../../../i18n'
import { replies } from '../../../guides/replies'
import { startNewVisitor } from '../../../kiosk/new-visitor'
import { navigateBack } from '../../../platform/navigation'
import { useOffice } from '../../../stores/office'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { classNames } from '../../../ui/classes'
import { LiveRegion } from '../../../ui/live-region'
import { ScrollArea } from '../../../ui/scroll-area'
import { Text } from '../../../ui/text'
import { COMMON_REPLIES } from './asks'
import { isCompleteReply } from './facing-lines'

/** What the visitor does, in Chinese. */
export interface VisitorAction {
  readonly kind: 'asks' | 'points'
  readonly text: string
}

interface Props {
  translator: Translator
  /** Null: nothing yet. */
  action: VisitorAction | null
  /** The reply that the visitor sees; null: none. */
  reply: string | null
  onReply: (id: string) => void
  /** The tablet lies flat: the strip is read from the other side. */
  isFlat: boolean
  onTurn: () => void
  onPoint: () => void
}

/**
 * The staff's strip on the visitor's side, in Chinese: what the visitor asks or points at, and the replies to touch.
 * @example <StaffStrip translator={staff} action={action} reply={null} onReply={show} isFlat onTurn={turn} onPoint={point} />
 */
export function StaffStrip({ translator: { t }, action, reply, onReply, isFlat, onTurn, onPoint }: Props) {
  const on = useOffice((state) => state.on)
  const [showsAll, setShowsAll] = useState(false)
  const shown = replies.filter(
    ({ id, ...rest }) => isCompleteReply(rest) && (showsAll || COMMON_REPLIES.includes(id) || id === reply),
  )
  const choose = (id: string) => {
    setShowsAll(false)
    onReply(id)
  }
  return (
    <ScrollArea
      label={t('facing.clerk').text}
      lang={CHINESE}
      dir="ltr"
      className={classNames('strip', isFlat ? 'strip-far' : 'strip-beside')}
    >
      <Box className="strip-top">
        <LiveRegion className="strip-action">
          {action && (
            <>
              <Text className="strip-who">{t(`facing.${action.kind}`).text}</Text>
              <Text className="strip-text">{action.text}</Text>
            </>
          )}
        </LiveRegion>
        <Box className="strip-tools">
          <Button kind="plain" onPress={onTurn} className="strip-tool">
            {t(isFlat ? 'facing.how.stand' : 'facing.how.flat').text}
          </Button>
          <Button kind="plain" onPress={onPoint} className="strip-tool">
            {t('facing.lines').text}
          </Button>
          {on && (
            <Button kind="plain" onPress={() => void startNewVisitor()} className="strip-tool">
              {t('visitor.new').text}
            </Button>
          )}
          <Button kind="plain" onPress={() => navigateBack('triage')} className="strip-tool">
            {t('visitor.triage').text}
          </Button>
        </Box>
      </Box>
      <Box className="strip-replies">
        {shown.map(({ id, zh }) => (
          <Button
            key={id}
            kind="bare"
            pressed={id === reply}
            onPress={() => choose(id)}
            className={classNames('strip-reply', id === reply && 'strip-reply-shown')}
          >
            {zh}
          </Button>
        ))}
        <Button kind="bare" expanded={showsAll} onPress={() => setShowsAll(!showsAll)} className="strip-reply">
          {t('home.more').text}
        </Button>
      </Box>
    </ScrollArea>
  )
}
