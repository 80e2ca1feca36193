import type { ReactNode } from 'react'
import { Anchor } from '../ui/anchor'
import { Heading } from '../ui/heading'
import { Section } from '../ui/region'
import { Paragraph } from '../ui/text'
import type { Shown, Words } from '../ui/words'
import './Group.scss'

interface Props {
  title?: Words
  level?: 2 | 3
  /** Lets links and errors lead here; absent: nothing does. */
  id?: string
  /** A remark under the group. */
  note?: Shown
  children: ReactNode
}

/**
 * Things that belong together under one heading. Absent `title`: what follows speaks for itself.
 * @example <Group title="What to bring"><Checklist … /></Group>
 */
export function Group({ title, level = 2, id, note, children }: Props) {
  const group = (
    <Section className="group">
      {title !== undefined && <Heading level={level} className="group-title">{title}</Heading>}
      {children}
      {note !== undefined && <Paragraph kind="caption" className="group-note">{note}</Paragraph>}
    </Section>
  )
  return id === undefined ? group : <Anchor id={id}>{group}</Anchor>
}
