import type { Words } from '../ui/words'

/** A way to somewhere else: its words, its address on H5, and how the app goes there. */
export interface Way {
  label: Words
  href: string
  onFollow: () => void
}
