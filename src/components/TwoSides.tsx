import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import type { Direction } from '../ui/props'
import { Scroller } from '../ui/scroller'
import './TwoSides.scss'

/** A line that two people read, each in their language. */
export interface Shared {
  /** The same on both sides, so that they can point at it. */
  id: string
  /** How it stands out; absent: it does not. */
  kind?: 'title' | 'head' | 'strong' | 'big'
  visitor: string
  /** What stands below it in the visitor's half, in Chinese: the name on a paper. */
  below?: string
  clerk: string
}

/** One person's half. */
interface Half {
  who: 'visitor' | 'clerk'
  /** What the half is, heard. */
  label: string
  lang: string
  dir: Direction
}

interface Props {
  lines: readonly Shared[]
  visitor: Omit<Half, 'who'>
  clerk: Omit<Half, 'who'>
  /** Lying flat, the far half stands on its head; standing, both are side by side. */
  flat: boolean
  /** The visitor is at the near end, or at the start; absent: at the far end. */
  turned: boolean
  /** The line that is pointed at; null: none. */
  pointed: string | null
  onPoint: (id: string) => void
  /** Stands above the visitor's lines, e.g. their language. */
  head?: ReactNode
}

const idOf = (who: Half['who'], id: string) => `${who}-${id.replace(/[^\w]/g, '-')}`

function Side({ half: { who, label, lang, dir }, far, lines, pointed, onPoint, head }: Pick<Props, 'lines' | 'pointed' | 'onPoint' | 'head'> & { half: Half; far: boolean }) {
  return (
    <Scroller label={label} lang={lang} dir={dir} to={pointed === null ? undefined : idOf(who, pointed)} className={classes('side', `side-${who}`, far && 'side-far')}>
      {head !== undefined && <Box className="side-top">{head}</Box>}
      {lines.map(({ id, kind, visitor, clerk, below }) => (
        <Box key={id} id={idOf(who, id)}>
          <Button kind="bare" on={pointed === id} onPress={() => onPoint(id)} className={classes('side-line', kind && `side-${kind}`, pointed === id && 'side-pointed')}>
            {who === 'visitor' ? visitor : clerk}
          </Button>
          {who === 'visitor' && below !== undefined && <Box lang="zh-Hans" className="side-below">{below}</Box>}
        </Box>
      ))}
    </Scroller>
  )
}

/**
 * The same lines for two people at one tablet, each half in one language; pointing at a line marks it on both.
 * @example <TwoSides lines={lines} visitor={visitor} clerk={clerk} flat turned={false} pointed={null} onPoint={point} />
 */
export function TwoSides({ lines, visitor, clerk, flat, turned, pointed, onPoint, head }: Props) {
  const halves = [
    // Drawn anew when they are turned: so that what is pointed at is seen again.
    <Side key={`visitor ${turned}`} half={{ who: 'visitor', ...visitor }} far={flat && !turned} lines={lines} pointed={pointed} onPoint={onPoint} head={head} />,
    <Side key={`clerk ${turned}`} half={{ who: 'clerk', ...clerk }} far={flat && turned} lines={lines} pointed={pointed} onPoint={onPoint} />,
  ]
  return <Box className={classes('two-sides', flat ? 'two-flat' : 'two-stand')}>{turned ? [...halves].reverse() : halves}</Box>
}
