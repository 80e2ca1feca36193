import type { DisplayText } from '../ui/display-text'

/** A link: its label, its address on H5, and the navigation. */
export interface ActionLink {
  label: DisplayText
  href: string
  onFollow: () => void
}
