import { Details } from '../../../components/Details'
import { EmptyState } from '../../../components/EmptyState'
import { Group } from '../../../components/Group'
import { shelf } from '../../../guides/shelf'
import { type Line, useSpeech } from '../../../i18n'
import { checklist, type Paper } from '../../../journey/checklist'
import { audience } from '../../../journey/guide'
import { go } from '../../../platform/navigation'
import type { Policy } from '../../../rules'
import { isHidden } from '../../../rules/hidden'
import { useProgress } from '../../../stores/progress'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { WrongClock } from '../../clock'
import { Screen } from '../../Screen'
import { guidesOf, type Here, lawHere, useHere } from '../here'
import { Papers } from '../Papers'
import { guideName } from '../words'
import { worded } from '../worded'
import { Deadlines } from './Deadlines'

function Merged({ label, papers }: { label: Line; papers: readonly Paper[] }) {
  const speech = useSpeech()
  const { t, list } = speech
  const use = new Map(papers.map(({ document, usedBy }) => [document.id, usedBy]))
  const names = (users: readonly (string | null)[]) =>
    users.flatMap((one) => (one === null ? [] : t('common.quoted', { words: guideName(speech, { id: one }) })))
  return (
    <Papers
      label={label}
      papers={papers.map((one) => one.document)}
      use={({ id }) => {
        const users = use.get(id) ?? []
        // What the route itself asks for needs no reason.
        return users.includes(null) ? undefined : t('papers.for', { names: list(names(users)) })
      }}
    />
  )
}

function Lists({ here, policy }: { here: Here; policy: Policy }) {
  const { t } = useSpeech()
  const { at, papers: ticked } = useProgress()
  const guides = guidesOf(here, Object.keys(at))
  const own = checklist(policy, here.view?.documents.map((one) => one.id) ?? [], guides)
  const others = [...shelf.guides.values()].filter((one) => !guides.includes(one) && !isHidden(one, policy.day) && audience(one, here.policy, here.told.answers) !== 'not')
  const known = own.map((one) => one.document.id)
  const more = checklist(policy, [], others).filter((one) => one.document.known && !known.includes(one.document.id))
  const ready = known.filter((one) => ticked.includes(one)).length
  return (
    <>
      {own.length > 0 ? (
        <Group title={t('guide.papers')} note={t('papers.have', { count: ready, all: own.length })}><Merged label={t('guide.papers')} papers={own} /></Group>
      ) : (
        <EmptyState icon="document" text={t('papers.none')}>
          <Button kind="primary" onPress={() => go('questions')}>{t('guide.perhaps.check')}</Button>
        </EmptyState>
      )}
      <WrongClock day={policy.day} />
      <Deadlines here={here} policy={policy} />
      {more.length > 0 && <Group><Details summary={t('papers.more')}><Merged label={t('papers.more')} papers={more} /></Details></Group>}
    </>
  )
}

/** All papers of the person's way, each once, and the days that count. */
function PapersScreen() {
  const { t } = useSpeech()
  const here = useHere()
  return (
    <Screen title={t('papers.title')} parent="guides">
      <Paragraph>{t('papers.lead')}</Paragraph>
      <Lists here={here} policy={lawHere(here.told)} />
    </Screen>
  )
}

export default worded(PapersScreen)
