import { useEffect, useState } from 'react'
import { Cell, Cells } from '../../../components/Cell'
import { Sheet } from '../../../components/Sheet'
import type { Translator } from '../../../i18n'
import { canEnterFullscreen, onFullscreenChange, setFullscreen } from '../../../platform/fullscreen'
import { linkToRoute } from '../../../features/links'
import { Button } from '../../../ui/button'

/** Toggles full screen; nothing if the device does not support it. */
function FullscreenCell({ translator: { t }, onEnd }: { translator: Translator; onEnd: () => void }) {
  const [isFullscreen, setIsFullscreen] = useState(false)
  useEffect(() => onFullscreenChange(setIsFullscreen), [])
  if (!canEnterFullscreen()) return null
  const toggle = () => {
    onEnd()
    void setFullscreen(!isFullscreen)
  }
  return <Cell title={t(isFullscreen ? 'triage.screen.leave' : 'triage.screen.fill')} onPress={toggle} />
}

interface Props {
  translator: Translator
  /** There is an answer to show in full. */
  hasAnswer: boolean
  onTour: () => void
}

/**
 * What staff need less often: the whole answer, another device, the guides, the settings, the tour and full screen.
 * @example <TriageMenu translator={translator} hasAnswer onTour={showTour} />
 */
export function TriageMenu({ translator, hasAnswer, onTour }: Props) {
  const { t } = translator
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const links = [
    ...(hasAnswer ? [linkToRoute('outcome', t('triage.full')), linkToRoute('handover', t('handover.title'))] : []),
    linkToRoute('guides', t('guides.title')),
    linkToRoute('settings', t('settings.title')),
  ]
  return (
    <>
      <Button kind="bare" expanded={isOpen} onPress={() => setOpen(true)} className="triage-key">
        {t('home.more')}
      </Button>
      <Sheet open={isOpen} title={t('home.more')} closeLabel={t('common.close')} onClose={close}>
        <Cells label={t('home.more').text}>
          {links.map(({ label, href, onFollow }) => (
            <Cell
              key={href}
              title={label}
              href={href}
              onFollow={() => {
                close()
                onFollow()
              }}
            />
          ))}
          <Cell
            title={t('tour.title')}
            onPress={() => {
              close()
              onTour()
            }}
          />
          <FullscreenCell translator={translator} onEnd={close} />
        </Cells>
      </Sheet>
    </>
  )
}
