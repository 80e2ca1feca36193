import { Actions } from '../../../components/Actions'
import { Group } from '../../../components/Group'
import { guideLibrary } from '../../../guides/guide-library'
import { CALL_GUIDE, CALL_TROUBLES } from '../../../guides/named'
import { type BilingualText, useTranslation } from '../../../i18n'
import { hiddenView } from '../../../journey/hidden'
import type { EntryView } from '../../../journey/outcome'
import { navigateTo } from '../../../platform/navigation'
import { FIRST_SENTENCE } from '../../../policies/ids'
import { Button } from '../../../ui/button'
import { List } from '../../../ui/list'
import { Paragraph } from '../../../ui/text'
import { policyForPlace, sourceNotesOf, useGuideContext } from '../../../features/guides/guide-context'
import { WithdrawnScreen } from '../../../features/guides/WithdrawnScreen'
import { AnswerTabs } from '../../../features/answers/AnswerTabs'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { entryLabel } from '../../../features/labels'
import { SourceButton, SourcesProvider, useSourcesSheet } from '../../../features/sources'
import { Screen } from '../../../shell/Screen'
import { callGroups } from './call-lines'
import { ContactRow } from './ContactRow'
import './index.scss'

/** Who to call: the lines of the person's place first, each with its number, hours, languages and a sentence. */
function ContactsScreen() {
  const translator = useTranslation()
  const { t, law, guide: say } = translator
  const { answersState, view, isComplete } = useGuideContext()
  const { show, sheet } = useSourcesSheet()
  const policy = policyForPlace(answersState)
  const guide = guideLibrary.guides.get(CALL_GUIDE)
  const hidden = guide && hiddenView(policy, guide, guide.contacts)
  if (hidden) return <WithdrawnScreen title={t('contacts.title')} hidden={hidden} policy={policy} />
  const { place, country, danger } = callGroups(policy)
  const answer = isComplete ? view : null
  const ownSentence = view?.cards.find(({ known }) => known)?.id ?? FIRST_SENTENCE
  const group = (title: BilingualText, entries: readonly EntryView[]) =>
    entries.length > 0 && (
      <Group title={title}>
        <List className="call-list block">
          {entries.map((entry) => (
            <ContactRow key={entry.id} entry={entry} ownSentence={ownSentence} />
          ))}
        </List>
      </Group>
    )
  return (
    <SourcesProvider value={show}>
      <Screen title={t('contacts.title')} {...(answer && { heading: null })} parent={answer ? 'outcome' : 'guides'}>
        {answer && <AnswerTabs view={answer} current="contacts" title={t('contacts.title')} />}
        {group(t('contacts.place', { place: law(`place.${policy.place}`) }), place)}
        {group(t('contacts.country'), country)}
        {group(t('contacts.danger'), danger)}
        <Group title={t('contacts.stuck')}>
          <Paragraph>{say(`trouble.${CALL_GUIDE}.${CALL_TROUBLES.language}.then`)}</Paragraph>
          <Actions>
            <Button onPress={() => navigateTo('card', { entry: FIRST_SENTENCE })}>{t('guide.way.card')}</Button>
          </Actions>
          <Paragraph kind="secondary">{say(`trouble.${CALL_GUIDE}.${CALL_TROUBLES.local}.then`)}</Paragraph>
        </Group>
        <SourceButton
          name={t('contacts.title')}
          lines={[
            ...[...place, ...country, ...danger].map((entry) => ({
              label: entryLabel(translator, entry),
              notes: entry.known ? entry.sources : [],
            })),
            ...(guide ? [{ label: t('contacts.title'), notes: sourceNotesOf(policy, guide, guide.sources) }] : []),
          ]}
        />
        {sheet}
      </Screen>
    </SourcesProvider>
  )
}

export default withGuideMessages(ContactsScreen)
