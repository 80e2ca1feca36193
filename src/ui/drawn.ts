import { createContext, useContext, useEffect } from 'react'
import type { Line } from './words'

/** The lines that stand on a page now. */
export interface DrawnLines {
  /** Notes a line for as long as it stands there; what it returns takes it away again. */
  readonly add: (line: Line) => () => void
  /** Each line once, in the order in which they came. */
  readonly all: () => readonly Line[]
}

/**
 * An empty page.
 * @example const [drawn] = useState(drawnLines)
 */
export function drawnLines(): DrawnLines {
  const lines = new Set<Line>()
  return {
    add(line) {
      lines.add(line)
      return () => lines.delete(line)
    },
    all: () => [...new Map([...lines].map((one) => [`${one.id} ${one.text}`, one])).values()],
  }
}

/** The page that a line stands on; null: none that keeps count. */
export const Drawn = createContext<DrawnLines | null>(null)

/**
 * Notes a line on its page.
 * @example useDrawn(line)
 */
export function useDrawn({ id, text, zh }: Line): void {
  const drawn = useContext(Drawn)
  useEffect(() => drawn?.add({ id, text, zh }), [drawn, id, text, zh])
}
