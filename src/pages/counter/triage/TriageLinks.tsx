import { useEffect, useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { canEnterFullscreen, setFullscreen, onFullscreenChange } from '../../../platform/fullscreen'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { linkToRoute } from '../../../features/links'
import { useBilingualTranslator } from '../../../i18n/use-bilingual-translator'

/** Toggles full screen; nothing if the device does not support it. */
function FullscreenButton() {
  const { t } = useBilingualTranslator().translator
  const [isFullscreen, setIsFullscreen] = useState(false)
  useEffect(() => onFullscreenChange(setIsFullscreen), [])
  if (!canEnterFullscreen()) return null
  return (
    <Actions>
      <Button onPress={() => void setFullscreen(!isFullscreen)}>
        {t(isFullscreen ? 'triage.screen.leave' : 'triage.screen.fill')}
      </Button>
    </Actions>
  )
}

/**
 * Links to the handover and print pages.
 * @example <HandoverLinks />
 */
export function HandoverLinks() {
  const { t } = useBilingualTranslator().translator
  const links = [linkToRoute('handover', t('handover.title')), linkToRoute('paper', t('paper.title'))]
  return (
    <Box className="handover-links">
      {links.map(({ label, href, onFollow }) => (
        <Button key={href} onPress={onFollow} className="handover-link">
          {label}
        </Button>
      ))}
    </Box>
  )
}

/**
 * Links to the full outcome, the guides and the settings.
 * @example <TriageLinks hasAnswer />
 */
export function TriageLinks({ hasAnswer }: { hasAnswer: boolean }) {
  const { t } = useBilingualTranslator().translator
  const links = [
    ...(hasAnswer ? [linkToRoute('outcome', t('triage.full'))] : []),
    linkToRoute('guides', t('guides.title')),
    linkToRoute('settings', t('settings.title')),
  ]
  return (
    <>
      <FullscreenButton />
      <Group>
        <Cells label={t('home.more').text}>
          {links.map(({ label, href, onFollow }) => (
            <Cell key={href} title={label} href={href} onFollow={onFollow} />
          ))}
        </Cells>
      </Group>
    </>
  )
}
