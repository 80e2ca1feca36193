import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Group } from '../../../components/Group'
import { isPin, usePin } from '../../../stores/pin'
import { Button } from '../../../ui/button'
import { Input } from '../../../ui/input'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { useBoth } from '../both'

const digits = (text: string) => text.replace(/\D/g, '')

/**
 * Sets the PIN, or takes it away.
 * @example <PinSetting />
 */
export function PinSetting() {
  const { t } = useBoth()
  const hash = usePin((state) => state.hash)
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [wrong, setWrong] = useState<'bad' | 'differ' | null>(null)
  const keep = (wanted: string | null) => {
    usePin.getState().set(wanted)
    setPin('')
    setAgain('')
    setWrong(null)
  }
  const set = () => {
    if (!isPin(pin)) setWrong('bad')
    else if (pin !== again) setWrong('differ')
    else keep(pin)
  }
  return (
    <Group title={t('pin.title')}>
      <Paragraph kind="secondary">{t('pin.lead')}</Paragraph>
      <Input id="pin-new" label={t('pin.new')} value={pin} onInput={(text) => setPin(digits(text))} kind="pin" most={8} invalid={wrong === 'bad'} className="office-field" />
      <Input id="pin-again" label={t('pin.again')} value={again} onInput={(text) => setAgain(digits(text))} kind="pin" most={8} invalid={wrong === 'differ'} className="office-field" />
      <Live urgent>{wrong !== null && <Paragraph className="office-wrong">{t(`pin.${wrong}`)}</Paragraph>}</Live>
      <Live><Paragraph kind="strong">{t(hash === null ? 'pin.is-gone' : 'pin.is-set')}</Paragraph></Live>
      <Actions>
        <Button onPress={set}>{t('pin.set')}</Button>
        {hash !== null && <Button kind="danger" onPress={() => keep(null)}>{t('pin.remove')}</Button>}
      </Actions>
    </Group>
  )
}
