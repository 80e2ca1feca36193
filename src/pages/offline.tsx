import { useEffect, useState } from 'react'
import { CHINESE, languages, useSpeech } from '../i18n'
import { isNewerReady, onNewer } from '../platform/newer'
import { keepWords, takeNewer } from '../platform/offline'
import { useOffice } from '../stores/office'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Live } from '../ui/live'
import { Paragraph } from '../ui/text'

/**
 * Offers a newer version of the app once it is on the device; the person takes it when it suits them, or never.
 * @example <Newer />
 */
export function Newer() {
  const { t } = useSpeech()
  const [ready, setReady] = useState(isNewerReady)
  useEffect(() => onNewer(() => setReady(true)), [])
  return (
    <Live>
      {ready && (
        <Box className="screen-newer">
          <Paragraph kind="secondary">{t('newer.ready')}</Paragraph>
          <Button kind="plain" onPress={takeNewer}>{t('newer.use')}</Button>
        </Box>
      )}
    </Live>
  )
}

/**
 * Keeps on the device what this person reads: their language, and Chinese for whoever stands beside them. At a counter
 * all languages: any visitor's is there, and none tells which was read before.
 * @example useKeptWords()
 */
export function useKeptWords(): void {
  const { tag } = useSpeech()
  const atCounter = useOffice((state) => state.on)
  useEffect(() => keepWords(atCounter ? languages.map((one) => one.tag) : [...new Set([tag, CHINESE])]), [tag, atCounter])
}
