import { useMemo } from 'react'
import { Box } from '../ui/box'
import { Picture } from '../ui/picture'
import { qrOf } from './qr'
import './QrCode.scss'

interface Props {
  /** At most 300 bytes: what is denser is hard to scan from a screen. */
  text: string
  /** What the code is, for whoever does not see it. */
  label: string
}

/**
 * A text as a QR code: black on white in dark as in light and on paper, with sharp edges.
 * @example <QrCode text="YB10-1030-B106-ZVPC-Z" label="QR code of this case" />
 */
export function QrCode({ text, label }: Props) {
  const picture = useMemo(() => qrOf(text), [text])
  return <Box className="qr"><Picture src={picture} alt={label} className="qr-picture" /></Box>
}
