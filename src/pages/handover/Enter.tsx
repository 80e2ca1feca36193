import { useEffect, useRef, useState } from 'react'
import { Actions } from '../../components/Actions'
import { Group } from '../../components/Group'
import { Sheet } from '../../components/Sheet'
import { useSpeech } from '../../i18n'
import { canScan, scan, type Scanning } from '../../platform/scan'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Input } from '../../ui/input'
import { LivePicture } from '../../ui/live-picture'
import { type Refused, Refusal } from './Refusal'

/** More than any code or link has; what is longer is refused all the same. */
const MOST = 4000

interface Props {
  /** Says why a text is refused; null: it is read, and the screen goes on. */
  onText: (text: string) => Refused | null
}

/** Whether codes can be scanned on this device; until that is known they cannot. */
function useCanScan(): boolean {
  const [can, setCan] = useState(false)
  useEffect(() => {
    let left = false
    void canScan().then((now) => {
      if (!left) setCan(now)
    })
    return () => {
      left = true
    }
  }, [])
  return can
}

/** Scans, one code after the other; leaving the screen lets go of the camera. */
function useScan(onScanned: (text: string) => void, onRefused: (why: Refused) => void) {
  const [scanning, setScanning] = useState<Scanning | null>(null)
  const underWay = useRef<Scanning | null>(null)
  useEffect(() => () => underWay.current?.stop(), [])
  const begin = async () => {
    const now = scan()
    underWay.current = now
    setScanning(now)
    const scanned = await now.found
    setScanning(null)
    if (scanned.ok) onScanned(scanned.text)
    else if (scanned.why !== 'cancelled') onRefused(scanned.why === 'refused' ? 'camera' : 'nothing')
  }
  return { scanning, begin: () => void begin() }
}

/**
 * Takes a code from another device: scanned, typed or pasted.
 * @example <Enter onText={read} />
 */
export function Enter({ onText }: Props) {
  const { t } = useSpeech()
  const can = useCanScan()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<Refused | null>(null)
  const read = (given: string) => setRefused(given.trim() === '' ? 'empty' : onText(given))
  const { scanning, begin } = useScan(read, setRefused)
  const change = (now: string) => {
    setText(now)
    setRefused(null)
  }
  return (
    <Group title={t('handover.enter')}>
      {can && <Actions><Button onPress={begin}>{t('handover.enter.scan')}</Button></Actions>}
      <Box className="handover-field">
        <Input
          id="handover-code" label={t('handover.enter.label')} value={text} onInput={change} onDone={() => read(text)} kind="code" most={MOST}
          {...(refused !== null && { invalid: true, describedBy: 'handover-refused' })}
        />
      </Box>
      <Refusal id="handover-refused" why={refused} />
      <Actions><Button kind="primary" onPress={() => read(text)}>{t('handover.enter.go')}</Button></Actions>
      <Sheet open={scanning !== null && scanning.picture !== null} title={t('handover.camera')} closeLabel={t('common.close')} onClose={() => scanning?.stop()}>
        <LivePicture picture={scanning?.picture ?? null} label={t('handover.camera.picture').text} />
      </Sheet>
    </Group>
  )
}
