import { type ReactNode, useEffect } from 'react'
import { CHINESE, type Translator } from '../../../i18n'
import { keepVisitor, startNewVisitor, useNewVisitorRequest, wipeForNewVisitor } from '../../../kiosk/new-visitor'
import { navigateBack } from '../../../platform/navigation'
import { useOffice } from '../../../stores/office'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { classNames } from '../../../ui/classes'
import { LiveRegion } from '../../../ui/live-region'
import { ScrollArea } from '../../../ui/scroll-area'
import { Text } from '../../../ui/text'

/** What the visitor does, in Chinese. */
export interface VisitorAction {
  readonly kind: 'asks' | 'points'
  readonly text: string
}

interface Props {
  translator: Translator
  /** Null: nothing yet. */
  action: VisitorAction | null
  /** The tablet lies flat: the strip is read from the other side. */
  isFlat: boolean
  onTurn: () => void
  onPoint: () => void
  /** The replies to touch. */
  children: ReactNode
}

/**
 * The staff's strip on the visitor's side, in Chinese: what the visitor asks or points at, and the replies to touch.
 * @example <StaffStrip translator={staff} action={action} isFlat onTurn={turn} onPoint={point}>…</StaffStrip>
 */
export function StaffStrip({ translator: { t }, action, isFlat, onTurn, onPoint, children }: Props) {
  const on = useOffice((state) => state.on)
  const isAsked = useNewVisitorRequest((state) => state.isAsked)
  // Left unanswered, the question would block the button on the screen below.
  useEffect(() => keepVisitor, [])
  return (
    <ScrollArea
      label={t('facing.clerk').text}
      lang={CHINESE}
      dir="ltr"
      className={classNames('strip', isFlat ? 'strip-far' : 'strip-beside')}
    >
      <Box className="strip-top">
        <LiveRegion className="strip-action">
          {action ? (
            <>
              <Text className="strip-who">{t(`facing.${action.kind}`).text}</Text>
              <Text className="strip-text">{action.text}</Text>
            </>
          ) : (
            <Text className="strip-who">{t('facing.nothing-asked').text}</Text>
          )}
        </LiveRegion>
        {isAsked && isFlat ? (
          <Box className="strip-tools">
            <Text className="strip-text">{t('settings.forget.sure').text}</Text>
            <Button kind="plain" onPress={keepVisitor} className="strip-tool">
              {t('settings.forget.no').text}
            </Button>
            <Button kind="danger" onPress={() => void wipeForNewVisitor()} className="strip-tool">
              {t('settings.forget.yes').text}
            </Button>
          </Box>
        ) : (
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
        )}
      </Box>
      {children}
    </ScrollArea>
  )
}
