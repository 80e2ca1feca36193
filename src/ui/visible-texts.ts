import { createContext, type RefObject, useContext, useEffect, useRef } from 'react'
import type { BilingualText } from './display-text'

/** The bilingual texts that are rendered on a page. */
export interface VisibleTexts {
  /** Adds the ref of a rendered text; call the returned function to remove it. */
  readonly add: (place: RefObject<BilingualText>) => () => void
  /** Each text once, in the order in which it was added. */
  readonly list: () => readonly BilingualText[]
}

/**
 * Creates an empty registry.
 * @example const [visibleTexts] = useState(createVisibleTexts)
 */
export function createVisibleTexts(): VisibleTexts {
  const places = new Set<RefObject<BilingualText>>()
  return {
    add(place) {
      places.add(place)
      return () => places.delete(place)
    },
    list() {
      const lines = [...places].flatMap(({ current }) => current ?? [])
      return [...new Map(lines.map((line) => [`${line.id} ${line.text}`, line])).values()]
    },
  }
}

/** The registry of the page; null: none. */
export const VisibleTextsContext = createContext<VisibleTexts | null>(null)

/**
 * Registers a text as rendered while the component is mounted.
 * @example useRegisterText(text)
 */
export function useRegisterText(line: BilingualText): void {
  const visibleTexts = useContext(VisibleTextsContext)
  const ref = useRef(line)
  useEffect(() => {
    ref.current = line
  })
  useEffect(() => visibleTexts?.add(ref), [visibleTexts])
}
