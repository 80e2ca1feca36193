import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Heading } from '../ui/heading'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { Paragraph } from '../ui/text'
import { plainText, type DisplayText } from '../ui/display-text'
import type { ActionLink } from './action-link'
import { StrengthBadge, type BadgeStrength } from './StrengthBadge'
import { TearLine } from './TearLine'
import './VerdictHeader.scss'

interface Props {
  title: DisplayText
  /** The answer as one sentence, or what can overturn it. */
  sentence: DisplayText
  strength: BadgeStrength
  strengthLabel: DisplayText
  /** The sentence is a caution: it stands out. */
  isCaution?: boolean
  /** Everything else about the answer, behind an "i"; absent: there is no such screen. */
  details?: ActionLink
  /** Absent: 1, the screen's h1. */
  level?: 1 | 2
  focusKey?: string | number
  /** Below the tear line: place, day and sources. */
  children?: ReactNode
}

/**
 * The verdict as a slip; the firmer it is, the stronger its ground. The swallow sits on the line of a firm one only.
 * @example <VerdictHeader title="Through your employer" sentence="Your employer must enrol you." strength="yes" strengthLabel="Firm" />
 */
export function VerdictHeader({
  title,
  sentence,
  strength,
  strengthLabel,
  isCaution = false,
  details,
  level = 1,
  focusKey,
  children,
}: Props) {
  const isFirm = strength === 'yes'
  return (
    <Box className={`verdict verdict-${strength} block`}>
      <Box className="verdict-head">
        <StrengthBadge strength={strength} label={strengthLabel} />
        {details && (
          <Link
            href={details.href}
            onFollow={details.onFollow}
            label={plainText(details.label)}
            className="verdict-info"
          >
            <Icon name="info" className="verdict-info-icon" />
          </Link>
        )}
      </Box>
      <Heading level={level} focusKey={focusKey} className="verdict-title">
        {title}
      </Heading>
      <Paragraph className={isCaution ? 'verdict-sentence verdict-caution' : 'verdict-sentence'}>{sentence}</Paragraph>
      {children !== undefined && (
        <>
          <TearLine swallow={isFirm && !isCaution} onHero={isFirm} />
          <Box className="verdict-details">{children}</Box>
        </>
      )}
    </Box>
  )
}
