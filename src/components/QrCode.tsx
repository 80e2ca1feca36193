import { useMemo } from 'react'
import { Box } from '../ui/box'
import { Image } from '../ui/image'
import { qrImageUrl } from './qr'
import './QrCode.scss'

interface Props {
  /** At most 300 bytes: denser codes are hard to scan from a screen. */
  text: string
  /** The alternative text of the code. */
  label: string
}

/**
 * A QR code, black on white in both themes and in print.
 * @example <QrCode text="YB10-1030-B106-ZVPC-Z" label="QR code of this case" />
 */
export function QrCode({ text, label }: Props) {
  const imageUrl = useMemo(() => qrImageUrl(text), [text])
  return (
    <Box className="qr">
      <Image src={imageUrl} alt={label} className="qr-image" />
    </Box>
  )
}
