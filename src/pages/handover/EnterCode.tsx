import { useEffect, useRef, useState } from 'react'
import { Actions } from '../../components/Actions'
import { Group } from '../../components/Group'
import { Sheet } from '../../components/Sheet'
import { useTranslation } from '../../i18n'
import { canScan, scan, type Scan } from '../../platform/scan'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Input } from '../../ui/input'
import { CameraPreview } from '../../ui/camera-preview'
import { type HandoverError, HandoverErrorMessage } from './HandoverErrorMessage'

/** Longer than any code or link; longer texts are rejected anyway. */
const MAX_LENGTH = 4000

interface Props {
  /** Returns why a code is rejected; null: it is accepted, and the screen changes. */
  onSubmit: (text: string) => HandoverError | null
}

/** Whether this device can scan codes; false until that is known. */
function useCanScan(): boolean {
  const [isAvailable, setAvailable] = useState(false)
  useEffect(() => {
    let isUnmounted = false
    void canScan().then((now) => {
      if (!isUnmounted) setAvailable(now)
    })
    return () => {
      isUnmounted = true
    }
  }, [])
  return isAvailable
}

/** Scans codes, one at a time; unmounting stops the camera. */
function useScan(onScanned: (text: string) => void, onError: (error: HandoverError) => void) {
  const [currentScan, setCurrentScan] = useState<Scan | null>(null)
  const activeScan = useRef<Scan | null>(null)
  useEffect(() => () => activeScan.current?.stop(), [])
  const start = async () => {
    const newScan = scan()
    activeScan.current = newScan
    setCurrentScan(newScan)
    const result = await newScan.found
    setCurrentScan(null)
    if (result.ok) onScanned(result.text)
    else if (result.why !== 'cancelled') onError(result.why === 'refused' ? 'camera' : 'nothing')
  }
  return { currentScan, startScan: () => void start() }
}

/**
 * Enters a code from another device: scanned, typed or pasted.
 * @example <EnterCode onSubmit={submitCode} />
 */
export function EnterCode({ onSubmit }: Props) {
  const { t } = useTranslation()
  const canScanHere = useCanScan()
  const [text, setText] = useState('')
  const [error, setError] = useState<HandoverError | null>(null)
  const submit = (code: string) => setError(code.trim() === '' ? 'empty' : onSubmit(code))
  const { currentScan, startScan } = useScan(submit, setError)
  const change = (newText: string) => {
    setText(newText)
    setError(null)
  }
  return (
    <Group title={t('handover.enter')}>
      {canScanHere && (
        <Actions>
          <Button onPress={startScan}>{t('handover.enter.scan')}</Button>
        </Actions>
      )}
      <Box className="handover-field">
        <Input
          id="handover-code"
          label={t('handover.enter.label')}
          value={text}
          onInput={change}
          onSubmit={() => submit(text)}
          kind="code"
          maxLength={MAX_LENGTH}
          {...(error !== null && { invalid: true, describedBy: 'handover-refused' })}
        />
      </Box>
      <HandoverErrorMessage id="handover-refused" error={error} />
      <Actions>
        <Button kind="primary" onPress={() => submit(text)}>
          {t('handover.enter.go')}
        </Button>
      </Actions>
      <Sheet
        open={currentScan !== null && currentScan.picture !== null}
        title={t('handover.camera')}
        closeLabel={t('common.close')}
        onClose={() => currentScan?.stop()}
      >
        <CameraPreview picture={currentScan?.picture ?? null} label={t('handover.camera.picture').text} />
      </Sheet>
    </Group>
  )
}
