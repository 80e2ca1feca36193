import { type ReactNode, useEffect, useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Details } from '../../../components/Details'
import { now } from '../../../platform/day'
import { usePin, lockoutLeft } from '../../../stores/pin'
import { attemptPin } from '../../../stores/pin-hash'
import { Button } from '../../../ui/button'
import { Input } from '../../../ui/input'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { useOfficeTranslator } from './office-translator'

/** The interval at which the seconds are updated, in milliseconds. */
const INTERVAL = 250

/** Whole seconds until the next attempt is allowed; 0: now. */
function useLockoutSeconds(): number {
  const { wrong, until } = usePin()
  const [moment, setMoment] = useState(now)
  const left = lockoutLeft({ wrong, until }, moment)
  const waiting = left > 0
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => setMoment(now()), INTERVAL)
    return () => clearInterval(timer)
  }, [waiting, until])
  return Math.ceil(left / 1000)
}

/** How to get in without the PIN. */
function ForgottenPinHelp() {
  const { t } = useOfficeTranslator()
  return (
    <Details summary={t('pin.forgotten')}>
      <Paragraph>{t('pin.forgotten.text')}</Paragraph>
      <Paragraph>{t('pin.forgotten.browser')}</Paragraph>
      <Paragraph>{t('pin.forgotten.wechat')}</Paragraph>
    </Details>
  )
}

/**
 * Asks for the PIN before it renders its children; without a PIN it renders them at once.
 * @example <PinGate><OfficeForm /></PinGate>
 */
export function PinGate({ children }: { children: ReactNode }) {
  const { t } = useOfficeTranslator()
  const { hash, wrong } = usePin()
  const [isUnlocked, setUnlocked] = useState(hash === null)
  const [pin, setPin] = useState('')
  const lockoutSeconds = useLockoutSeconds()
  if (isUnlocked) return <>{children}</>
  const submit = () => {
    setUnlocked(attemptPin(pin, now()))
    setPin('')
  }
  const hasFailed = wrong > 0
  return (
    <>
      <Input
        id="pin"
        label={t('pin.enter')}
        value={pin}
        onInput={(text) => setPin(text.replace(/\D/g, ''))}
        kind="pin"
        maxLength={8}
        invalid={hasFailed}
      />
      <LiveRegion assertive>{hasFailed && <Paragraph className="office-error">{t('pin.wrong')}</Paragraph>}</LiveRegion>
      {lockoutSeconds > 0 && <Paragraph kind="strong">{t('pin.wait', { seconds: lockoutSeconds })}</Paragraph>}
      <Actions>
        <Button kind="primary" disabled={lockoutSeconds > 0 || pin === ''} onPress={submit}>
          {t('pin.go')}
        </Button>
      </Actions>
      <ForgottenPinHelp />
    </>
  )
}
