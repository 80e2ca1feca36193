import { type ReactNode, useEffect, useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Details } from '../../../components/Details'
import { useSpeech } from '../../../i18n'
import { now } from '../../../platform/day'
import { usePin, waitLeft } from '../../../stores/pin'
import { Button } from '../../../ui/button'
import { Input } from '../../../ui/input'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { useBoth } from '../both'

/** How often the seconds are counted, in milliseconds. */
const OFTEN = 250

/** Whole seconds until the next try is taken; 0: now. */
function useWait(): number {
  const { wrong, until } = usePin()
  const [moment, setMoment] = useState(now)
  const left = waitLeft({ wrong, until }, moment)
  const waiting = left > 0
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => setMoment(now()), OFTEN)
    return () => clearInterval(timer)
  }, [waiting, until])
  return Math.ceil(left / 1000)
}

/** How to get in without the PIN. */
function Forgotten() {
  const { t } = useSpeech()
  return (
    <Details summary={t('pin.forgotten')}>
      <Paragraph>{t('pin.forgotten.text')}</Paragraph>
      <Paragraph>{t('pin.forgotten.browser')}</Paragraph>
      <Paragraph>{t('pin.forgotten.wechat')}</Paragraph>
    </Details>
  )
}

/**
 * Asks for the PIN, and shows what is behind it to whoever has it; where there is none, to everybody.
 * @example <PinGate><OfficeForm /></PinGate>
 */
export function PinGate({ children }: { children: ReactNode }) {
  const { t } = useBoth()
  const { hash, wrong, attempt } = usePin()
  const [open, setOpen] = useState(hash === null)
  const [pin, setPin] = useState('')
  const wait = useWait()
  if (open) return <>{children}</>
  const tryIt = () => {
    setOpen(attempt(pin, now()))
    setPin('')
  }
  const failed = wrong > 0
  return (
    <>
      <Input id="pin" label={t('pin.enter')} value={pin} onInput={(text) => setPin(text.replace(/\D/g, ''))} kind="pin" most={8} invalid={failed} />
      <Live urgent>{failed && <Paragraph className="office-wrong">{t('pin.wrong')}</Paragraph>}</Live>
      {wait > 0 && <Paragraph kind="strong">{t('pin.wait', { seconds: wait })}</Paragraph>}
      <Actions><Button kind="primary" disabled={wait > 0 || pin === ''} onPress={tryIt}>{t('pin.go')}</Button></Actions>
      <Forgotten />
    </>
  )
}
