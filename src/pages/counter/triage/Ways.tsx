import { useEffect, useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { canFillScreen, fillScreen, onFilled } from '../../../platform/kiosk'
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
 * Where to go on from the triage: to the whole answer, to the visitor's own phone, to paper.
 * @example <Ways answered />
 */
export function Ways({ answered }: { answered: boolean }) {
  const { t } = useBoth()
  const ways = [
    ...(answered ? [wayTo('outcome', t('triage.full')), wayTo('handover', t('handover.title')), wayTo('paper', t('paper.title'))] : []),
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
