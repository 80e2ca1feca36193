import { Box } from '../ui/box'
import { classes } from '../ui/classes'
import { Figure } from '../ui/figure'
import { Text } from '../ui/text'
import type { Words } from '../ui/words'
import './PhoneSketch.scss'

export interface SketchPart {
  kind: 'row' | 'button' | 'field' | 'tab' | 'icon' | 'qr' | 'note'
  /** The Chinese on it; null: there is none. */
  zh: string | null
  /** The number of the press, counted from 1; null: it is not pressed. */
  press: number | null
}

interface Props {
  /** The Chinese in the title bar; null: the bar is empty. */
  title: string | null
  parts: readonly SketchPart[]
  /** The same in words: what the screen shows, and what to press in which order. */
  words: string
  /** Says that it is a sketch. */
  caption: Words
}

/** A code that leads nowhere: nobody shall scan it. */
const QR = ['1110111', '1010101', '1110111', '0001000', '1101011', '0100010', '1110101']

function Qr() {
  return (
    <Box className="sketch-qr">
      {QR.map((line, y) => (
        <Box key={y} className="sketch-qr-line">
          {Array.from(line).map((dot, x) => <Box key={x} className={dot === '1' ? 'sketch-dot sketch-dot-dark' : 'sketch-dot'} />)}
        </Box>
      ))}
    </Box>
  )
}

function Part({ kind, zh, press }: SketchPart) {
  return (
    <Box className={classes('sketch-part', `sketch-${kind}`, press !== null && 'sketch-press')}>
      {press !== null && <Box className="sketch-number"><Text>{press}</Text></Box>}
      {kind === 'icon' && <Box className="sketch-tile" />}
      {kind === 'qr' && <Qr />}
      {zh !== null && <Text lang="zh-Hans" className="sketch-zh">{zh}</Text>}
      {kind === 'row' && <Box className="sketch-chevron" />}
    </Box>
  )
}

/** Icons and tabs that follow one another stand side by side, as on a real screen. */
function lines(parts: readonly SketchPart[]): SketchPart[][] {
  const made: SketchPart[][] = []
  for (const part of parts) {
    const last = made[made.length - 1]
    const beside = last?.[0]?.kind === part.kind && (part.kind === 'icon' || part.kind === 'tab')
    if (last && beside) last.push(part)
    else made.push([part])
  }
  return made
}

/**
 * A phone's screen as a schema, never a copy: light and from left to right whatever the page is; red numbers mark what to press.
 * @example <PhoneSketch title="我的" parts={[{ kind: 'button', zh: '立即激活', press: 1 }]} words="Press the button 立即激活." caption="Schematic" />
 */
export function PhoneSketch({ title, parts, words, caption }: Props) {
  return (
    <Figure label={words} caption={caption} className="sketch-figure block">
      <Box className="sketch">
        <Box className="sketch-bar">{title !== null && <Text lang="zh-Hans">{title}</Text>}</Box>
        <Box className="sketch-screen">
          {lines(parts).map((line, index) => (
            <Box key={index} className={classes('sketch-line', `sketch-line-${line[0]?.kind ?? 'row'}`)}>
              {line.map((part, place) => <Part key={place} {...part} />)}
            </Box>
          ))}
        </Box>
      </Box>
    </Figure>
  )
}
