import { Box } from '../../ui/box'
import { type BilingualText, useTranslation } from '../../i18n'
import type { OutcomeView } from '../../journey/outcome'
import type { Route } from '../../routes'
import { Heading } from '../../ui/heading'
import { Link } from '../../ui/link'
import { LocalizedText } from '../../ui/localized-text'
import { Nav } from '../../ui/region'
import { linkToRoute } from '../links'
import { AnswerStrip } from './AnswerStrip'
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
export function AnswerTabs({ view, current, title }: Props) {
  const { t } = useTranslation()
  const [card] = view.cards
  const tabs = [
    { route: 'steps', ...linkToRoute('steps', t('door.steps'), { instead: true }) },
    { route: 'papers', ...linkToRoute('papers', t('door.papers'), { instead: true }) },
    ...(card ? [{ route: 'card', ...linkToRoute('card', t('door.counter'), { params: { entry: card.id } }) }] : []),
    { route: 'contacts', ...linkToRoute('contacts', t('door.call'), { instead: true }) },
  ]
  return (
    <Box className="answer-tabs">
      <AnswerStrip verdict={view.verdict} />
      <Nav label={t('answer.doors').text} className="answer-segments">
        {[tabs.slice(0, 2), tabs.slice(2)].map((pair, i) => (
          <Box key={i} className="answer-segment-pair">
            {pair.map(({ route, label, href, onFollow }) => (
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
          </Box>
        ))}
      </Nav>
      <Heading level={1} focusKey={current} className="answer-part-title">
        {title}
      </Heading>
    </Box>
  )
}
