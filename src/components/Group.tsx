import type { ReactNode } from 'react'
import { Anchor } from '../ui/anchor'
import { Heading } from '../ui/heading'
import { Section } from '../ui/region'
import { Paragraph } from '../ui/text'
import type { DisplayNode, DisplayText } from '../ui/display-text'
import './Group.scss'

interface Props {
  title?: DisplayText
  level?: 2 | 3
  /** The target of links and errors; absent: none. */
  id?: string
  /** A note below the group. */
  note?: DisplayNode
  children: ReactNode
}

/**
 * Content under one heading. Absent `title`: no heading.
 * @example <Group title="What to bring"><Checklist … /></Group>
 */
export function Group({ title, level = 2, id, note, children }: Props) {
  const group = (
    <Section className="group">
      {title !== undefined && (
        <Heading level={level} className="group-title">
          {title}
        </Heading>
      )}
      {children}
      {note !== undefined && (
        <Paragraph kind="caption" className="group-note">
          {note}
        </Paragraph>
      )}
    </Section>
  )
  return id === undefined ? group : <Anchor id={id}>{group}</Anchor>
}
