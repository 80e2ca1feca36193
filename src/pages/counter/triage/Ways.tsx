import { useEffect, useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { canFillScreen, fillScreen, onFilled } from '../../../platform/kiosk'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { wayTo } from '../../ways'
import { useBoth } from '../both'

/** Fills the whole screen, or no longer; nothing where the device has no such thing. */
function FillScreen() {
  const { t } = useBoth()
  const [filled, setFilled] = useState(false)
  useEffect(() => onFilled(setFilled), [])
  if (!canFillScreen()) return null
  return <Actions><Button onPress={() => void fillScreen(!filled)}>{t(filled ? 'triage.screen.leave' : 'triage.screen.fill')}</Button></Actions>
}

/**
 * Where most go from an answer: to the visitor's own phone, to paper.
 * @example <Along />
 */
export function Along() {
  const { t } = useBoth()
  const ways = [wayTo('handover', t('handover.title')), wayTo('paper', t('paper.title'))]
  return (
    <Box className="found-along">
      {ways.map(({ label, href, onFollow }) => <Button key={href} onPress={onFollow} className="found-way">{label}</Button>)}
    </Box>
  )
}

/**
 * Where to go on from the triage: to the whole answer, to the guides, to the settings.
 * @example <Ways answered />
 */
export function Ways({ answered }: { answered: boolean }) {
  const { t } = useBoth()
  const ways = [
    ...(answered ? [wayTo('outcome', t('triage.full'))] : []),
    wayTo('guides', t('guides.title')), wayTo('settings', t('settings.title')),
  ]
  return (
    <>
      <FillScreen />
      <Group>
        <Cells label={t('home.more').text}>
          {ways.map(({ label, href, onFollow }) => <Cell key={href} title={label} href={href} onFollow={onFollow} />)}
        </Cells>
      </Group>
    </>
  )
}
