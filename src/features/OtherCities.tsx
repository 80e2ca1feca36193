import { Details } from '../components/Details'
import { Group } from '../components/Group'
import { useTranslation } from '../i18n'
import { cities, type CityView } from '../journey/cities'
import type { Policy } from '../rules'
import { Text, Paragraph } from '../ui/text'
import { CounterSentence } from './CounterSentence'
import { EntryListNote } from './EntryList'
import { chineseUnlessShown, entryLabel } from './labels'
import { SourceList } from './sources'

function City({ city: { id, zh, note, card } }: { city: CityView }) {
  const translator = useTranslation()
  const name = translator.law(`city.${id}`)
  const shownChinese = chineseUnlessShown(name, zh)
  return (
    <Details summary={name}>
      {shownChinese !== undefined && (
        <Text lang="zh-Hans" className="entry-zh">
          {shownChinese}
        </Text>
      )}
      <Paragraph>{entryLabel(translator, note)}</Paragraph>
      <EntryListNote entry={note} />
      <CounterSentence card={card} />
      {note.known && <SourceList notes={note.sources} />}
    </Details>
  )
}

/**
 * Cities without a pack of their own, by name: what is known of each, from whom, and the sentence to ask there; nothing
 * if the place has none. `isFolded`: behind their title.
 * @example <OtherCities policy={policy} />
 */
export function OtherCities({ policy, isFolded = false }: { policy: Policy; isFolded?: boolean }) {
  const { t } = useTranslation()
  const views = cities(policy)
  if (views.length === 0) return null
  const title = t('cities.title')
  const body = (
    <>
      <Paragraph kind="secondary">{t('cities.how')}</Paragraph>
      {views.map((city) => (
        <City key={city.id} city={city} />
      ))}
    </>
  )
  return isFolded ? <Details summary={title}>{body}</Details> : <Group title={title}>{body}</Group>
}
