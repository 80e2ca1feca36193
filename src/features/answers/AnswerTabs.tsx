import { Box } from '../../ui/box'
import { StrengthBadge } from '../../components/StrengthBadge'
import { type BilingualText, useTranslation } from '../../i18n'
import type { OutcomeView } from '../../journey/outcome'
import { navigateBack } from '../../platform/navigation'
import { type Route, routes } from '../../routes'
import { Heading } from '../../ui/heading'
import { Icon } from '../../ui/icon'
import { Link } from '../../ui/link'
import { LocalizedText } from '../../ui/localized-text'
import { Nav } from '../../ui/region'
import { linkToRoute } from '../links'
import './AnswerTabs.scss'

interface Props {
  view: OutcomeView
  /** The part of the answer on this screen. */
  current: Extract<Route, 'steps' | 'papers' | 'contacts'>
  /** The screen's h1. */
  title: BilingualText
}

/**
 * The head of a part of the answer: the verdict as a strip that leads back to it, and the other parts.
 * @example <AnswerTabs view={view} current="steps" title={t('answer.steps')} />
 */
export function AnswerTabs({ view: { verdict, cards }, current, title }: Props) {
  const { t, law } = useTranslation()
  const { outcome, strength } = verdict
  const known = outcome === null ? 'ask' : (strength ?? 'ask')
  const label = outcome === null ? t('outcome.open.title') : law(`outcome.${outcome}`)
  const [card] = cards
  const tabs = [
    { route: 'steps', ...linkToRoute('steps', t('door.steps'), { instead: true }) },
    { route: 'papers', ...linkToRoute('papers', t('door.papers'), { instead: true }) },
    ...(card ? [{ route: 'card', ...linkToRoute('card', t('door.counter'), { params: { entry: card.id } }) }] : []),
    { route: 'contacts', ...linkToRoute('contacts', t('door.call'), { instead: true }) },
  ]
  return (
    <Box className="answer-tabs">
      <Link
        href={`#/${routes.outcome}`}
        onFollow={() => navigateBack('outcome')}
        className={`answer-strip answer-strip-${known}`}
      >
        <StrengthBadge strength={known} label={label} />
        <Icon name="forward" className="answer-strip-icon" />
      </Link>
      <Nav label={t('answer.doors').text} className="answer-segments">
        {tabs.map(({ route, label, href, onFollow }) => (
          <Link
            key={route}
            href={href}
            onFollow={onFollow}
            current={route === current}
            className={route === current ? 'answer-segment answer-segment-here' : 'answer-segment'}
          >
            <LocalizedText text={label} />
          </Link>
        ))}
      </Nav>
      <Heading level={1} focusKey={current} className="answer-part-title">
        {title}
      </Heading>
    </Box>
  )
}
