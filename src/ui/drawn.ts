import { createContext, type RefObject, useContext, useEffect, useRef } from 'react'
import type { Line } from './words'

/** The lines that stand on a page now. */
export interface DrawnLines {
  /** Notes a place of a line for as long as it is there, whatever the line says; what it returns takes it away again. */
  readonly add: (place: RefObject<Line>) => () => void
  /** Each line once, in the order in which they came. */
  readonly all: () => readonly Line[]
}

/**
 * An empty page.
 * @example const [drawn] = useState(drawnLines)
 */
export function drawnLines(): DrawnLines {
  const places = new Set<RefObject<Line>>()
  return {
    add(place) {
      places.add(place)
      return () => places.delete(place)
    },
    all() {
      const lines = [...places].flatMap(({ current }) => current ?? [])
      return [...new Map(lines.map((one) => [`${one.id} ${one.text}`, one])).values()]
    },
  }
}

/** The page that a line stands on; null: none that keeps count. */
export const Drawn = createContext<DrawnLines | null>(null)

/**
 * Notes a line on its page.
 * @example useDrawn(line)
 */
export function useDrawn(line: Line): void {
  const drawn = useContext(Drawn)
  const place = useRef(line)
  useEffect(() => {
    place.current = line
  })
  useEffect(() => drawn?.add(place), [drawn])
}
