import { useDeferredValue, useMemo, useState } from 'react'
import { EmptyState } from '../../../components/EmptyState'
import { SearchField } from '../../../components/SearchField'
import { policyForPlace, useGuideContext } from '../../../features/guides/guide-context'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { checkedSearch } from '../../../guides/search/data'
import { useTranslation } from '../../../i18n'
import { navigateTo } from '../../../platform/navigation'
import { replaceParams } from '../../../platform/replace-params'
import { useParams } from '../../../platform/navigation'
import { Screen } from '../../../shell/Screen'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Item, List } from '../../../ui/list'
import { LiveRegion } from '../../../ui/live-region'
import { Section } from '../../../ui/region'
import { Paragraph, VisuallyHidden } from '../../../ui/text'
import { Failures } from './Failures'
import { Results } from './Results'
import { useFinder } from './use-finder'
import './find.scss'

const { words } = checkedSearch

/** Words that others look for; each searches. */
function Suggestions({ onChoose }: { onChoose: (word: string) => void }) {
  const { t, tag } = useTranslation()
  return (
    <Section className="found-group">
      <Heading level={2} className="found-title">
        {t('find.try')}
      </Heading>
      <List className="found-chips">
        {(words[tag] ?? words.en)?.suggestions.map((word) => (
          <Item key={word} className="found-chip-item">
            <Button kind="bare" onPress={() => onChoose(word)} className="found-chip">
              {word}
            </Button>
          </Item>
        ))}
      </List>
    </Section>
  )
}

/** Searches problems, guides, steps, words, papers and screens on the device while the person types. */
function SearchScreen() {
  const translator = useTranslation()
  const { t } = translator
  const { q = '', show } = useParams()
  const { answersState } = useGuideContext()
  const [query, setQuery] = useState(q)
  const policy = policyForPlace(answersState)
  // The field follows each stroke at once, the rows as soon as there is time.
  const searched = useDeferredValue(query)
  const find = useFinder(translator, policy, answersState.answers, searched.trim() !== '')
  const found = useMemo(() => find?.(searched) ?? null, [find, searched])
  const count = found ? found.groups.reduce((sum, { items }) => sum + items.length, found.more.length) : 0
  // "Something failed" is the same screen, which offers what fails most often instead of words to search for.
  const isFailure = show === 'trouble'
  const title = t(isFailure ? 'home.failed' : 'find.title')
  const search = (text: string) => {
    setQuery(text)
    replaceParams('find', { ...(isFailure && { show }), ...(text !== '' && { q: text }) })
  }
  return (
    <Screen title={title} heading={null} parent="guides">
      <Heading level={1} focusKey="open" className={isFailure ? 'found-heading' : 'visually-hidden'}>
        {title}
      </Heading>
      <SearchField label={t('find.label')} value={query} onInput={search} clearLabel={t('find.clear').text} />
      {!found && !isFailure && (
        <Paragraph kind="secondary" className="found-how">
          {t('find.how')}
        </Paragraph>
      )}
      <LiveRegion>
        {found && (
          <VisuallyHidden>{count > 0 ? t('find.found', { count }).text : t('find.none.title').text}</VisuallyHidden>
        )}
      </LiveRegion>
      {found && count > 0 && <Results found={found} query={searched} policy={policy} />}
      {found && count === 0 && (
        <EmptyState title={t('find.none.title')} text={t('find.none.text')}>
          <Button kind="primary" onPress={() => navigateTo('contacts')}>
            {t('contacts.title')}
          </Button>
          <Button onPress={() => navigateTo('guides')}>{t('guide.all')}</Button>
        </EmptyState>
      )}
      {!found && isFailure && <Failures policy={policy} answers={answersState.answers} />}
      {count === 0 && !(isFailure && !found) && <Suggestions onChoose={search} />}
    </Screen>
  )
}

export default withGuideMessages(SearchScreen)
