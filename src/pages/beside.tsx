import { useState } from 'react'
import { CHINESE, showChinese, useChinese, useSpeech } from '../i18n'
import { useSettings } from '../stores/settings'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { Live } from '../ui/live'
import { Paragraph, Text } from '../ui/text'

/** The switch that shows Chinese beside each line. */
export interface Beside {
  readonly on: boolean
  /** It was turned on, and the Chinese words could not be fetched. */
  readonly failed: boolean
  readonly turn: (on: boolean) => void
}

/**
 * Shows Chinese beside each line and remembers it; it stays off where the Chinese words cannot be fetched.
 * @example const { on, turn } = useBeside()
 */
export function useBeside(): Beside {
  const on = useChinese()
  const remember = useSettings((state) => state.choose)
  const [failed, setFailed] = useState(false)
  const turn = async (wanted: boolean) => {
    const shown = await showChinese(wanted)
    setFailed(!shown)
    if (shown) remember({ beside: wanted })
  }
  return { on, failed, turn: (wanted) => void turn(wanted) }
}

/**
 * Turns the switch in one tap, on every screen; nothing where the app speaks Chinese.
 * @example <BesideButton beside={beside} />
 */
export function BesideButton({ beside: { on, turn } }: { beside: Beside }) {
  const { t, tag } = useSpeech()
  if (tag === CHINESE) return null
  return (
    <Button kind="plain" on={on} onPress={() => turn(!on)} label={t('beside.button').text} className="screen-beside">
      <Text lang={CHINESE} className={classes('screen-beside-sign', on && 'screen-beside-on')}>{t('beside.zh').text}</Text>
    </Button>
  )
}

/**
 * Says that the Chinese of the law's words is what holds, and offers to show it; nothing where the app speaks Chinese.
 * @example <ForReference />
 */
export function ForReference() {
  const { t, tag } = useSpeech()
  const { on, failed, turn } = useBeside()
  if (tag === CHINESE) return null
  return (
    <>
      <Paragraph kind="caption" className="for-reference">{t('beside.reference')}</Paragraph>
      {!on && <Button kind="plain" onPress={() => turn(true)}>{t('beside.show')}</Button>}
      <Live urgent>{failed && <Paragraph>{t('beside.failed')}</Paragraph>}</Live>
    </>
  )
}
