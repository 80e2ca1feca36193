import { Drawing } from '../../../components/Drawing'
import { ContactList } from '../../../features/contacts'
import { guideTitle } from '../../../features/guides/guide-labels'
import { guideLibrary } from '../../../guides/guide-library'
import { useTranslation } from '../../../i18n'
import { toEntryViews } from '../../../journey/outcome'
import { navigateTo } from '../../../platform/navigation'
import type { Policy } from '../../../rules'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { MarkedText } from './MarkedText'
import type { SearchEntry } from './search-entry'

type Props = { entry: SearchEntry; solution: NonNullable<SearchEntry['solution']>; policy: Policy }

/** Where the answer to a problem leads: a guide, a step, a sentence to show, or somebody to call. */
function NextButton({ entry, solution: { guide, target }, policy }: Props) {
  const translator = useTranslation()
  const { t } = translator
  const open = (id: string, step: string | null) => navigateTo('guide', { id, ...(step !== null && { step }) })
  if (target.to === 'done') return null
  if (target.to === 'contact') return <ContactList contacts={toEntryViews(policy, [target.contact])} />
  if (target.to === 'card')
    return (
      <Button
        kind="primary"
        onPress={() =>
          navigateTo('card', {
            entry: target.card,
            guide: guide.id,
            ...(entry.params.step !== undefined && { at: entry.params.step }),
          })
        }
      >
        {t('guide.way.card')}
      </Button>
    )
  if (target.to === 'step')
    return (
      <Button kind="primary" onPress={() => open(guide.id, target.step)}>
        {t('find.open-step')}
      </Button>
    )
  const next = guideLibrary.guides.get(target.guide)
  return (
    next && (
      <Button kind="primary" onPress={() => open(next.id, target.step)}>
        {guideTitle(translator, next)}
      </Button>
    )
  )
}

/**
 * A problem with its answer, and a button that leads on.
 * @example <Solution entry={entry} solution={entry.solution} query="face" hint={null} policy={policy} />
 */
export function Solution({ query, showHint, ...props }: Props & { query: string; showHint: boolean }) {
  const { entry, solution } = props
  return (
    <Box className="found-solution">
      <Box className="found-problem">
        {entry.picture && <Drawing name={entry.picture} size={54} className="found-picture" />}
        <Box className="found-words">
          <Heading level={3} className="found-problem-name">
            <MarkedText text={entry.label} query={query} />
          </Heading>
          {showHint && entry.hint && <Paragraph kind="secondary">{entry.hint}</Paragraph>}
        </Box>
      </Box>
      <Paragraph className="found-answer">{solution.text}</Paragraph>
      <NextButton {...props} />
    </Box>
  )
}
