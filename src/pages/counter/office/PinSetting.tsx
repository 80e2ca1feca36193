import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Group } from '../../../components/Group'
import { usePin } from '../../../stores/pin'
import { isPin, setPin as storePin } from '../../../stores/pin-hash'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Input } from '../../../ui/input'
import { LiveRegion } from '../../../ui/live-region'
import type { InputProps } from '../../../ui/props'
import { Paragraph } from '../../../ui/text'
import { useOfficeTranslator } from './office-translator'

type PinInputProps = Required<Pick<InputProps, 'id' | 'label' | 'value' | 'onInput' | 'invalid'>>

/** A field that takes digits alone. */
function PinInput({ onInput, ...field }: PinInputProps) {
  return (
    <Input
      {...field}
      onInput={(text) => onInput(text.replace(/\D/g, ''))}
      kind="pin"
      maxLength={8}
      className="office-field"
    />
  )
}

/**
 * Sets or removes the PIN.
 * @example <PinSetting />
 */
export function PinSetting() {
  const { t } = useOfficeTranslator()
  const hash = usePin((state) => state.hash)
  const [pin, setPin] = useState('')
  const [repeatedPin, setRepeatedPin] = useState('')
  const [error, setError] = useState<'bad' | 'differ' | null>(null)
  const savePin = (wanted: string | null) => {
    storePin(wanted)
    setPin('')
    setRepeatedPin('')
    setError(null)
  }
  const set = () => {
    if (!isPin(pin)) setError('bad')
    else if (pin !== repeatedPin) setError('differ')
    else savePin(pin)
  }
  return (
    <Group title={t('pin.title')}>
      <Paragraph kind="secondary">{t('pin.lead')}</Paragraph>
      <Box className="office-pair">
        <PinInput id="pin-new" label={t('pin.new')} value={pin} onInput={setPin} invalid={error === 'bad'} />
        <PinInput
          id="pin-again"
          label={t('pin.again')}
          value={repeatedPin}
          onInput={setRepeatedPin}
          invalid={error === 'differ'}
        />
      </Box>
      <LiveRegion assertive>
        {error !== null && <Paragraph className="office-error">{t(`pin.${error}`)}</Paragraph>}
      </LiveRegion>
      <LiveRegion>
        <Paragraph kind="strong">{t(hash === null ? 'pin.is-gone' : 'pin.is-set')}</Paragraph>
      </LiveRegion>
      <Actions>
        <Button onPress={set}>{t('pin.set')}</Button>
        {hash !== null && (
          <Button kind="danger" onPress={() => savePin(null)}>
            {t('pin.remove')}
          </Button>
        )}
      </Actions>
    </Group>
  )
}
