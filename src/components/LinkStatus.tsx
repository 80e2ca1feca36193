import { LiveRegion } from '../ui/live-region'
import { Paragraph, Text } from '../ui/text'
import type { DisplayText } from '../ui/display-text'
import './LinkStatus.scss'

interface Props {
  url: string
  /** What happened to the link; `opened` and null need no message. */
  result: 'opened' | 'copied' | 'failed' | null
  /** The message after copying. */
  copied: DisplayText
  /** The message before the address if copying failed. */
  failed: DisplayText
}

/**
 * What happened to a link out of the app, if the person must go on elsewhere: the address was copied, or must be typed.
 * @example <LinkStatus url={url} result="copied" copied="Copied. Open it in your browser." failed="Type this:" />
 */
export function LinkStatus({ url, result, copied, failed }: Props) {
  return (
    <LiveRegion>
      {result === 'copied' && <Paragraph kind="secondary">{copied}</Paragraph>}
      {result === 'failed' && (
        <>
          <Paragraph kind="secondary">{failed}</Paragraph>
          <Text className="run ltr link-status-url" selectable>
            {url}
          </Text>
        </>
      )}
    </LiveRegion>
  )
}
