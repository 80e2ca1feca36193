import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Details } from '../../../components/Details'
import { Group } from '../../../components/Group'
import type { Term } from '../../../guides'
import { shelf } from '../../../guides/shelf'
import { joined, useSpeech } from '../../../i18n'
import { go, useParams } from '../../../platform/navigation'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { Screen } from '../../Screen'
import { Exact } from '../guide/Labels'
import { worded } from '../worded'

const KINDS: readonly Term['kind'][] = ['term', 'button', 'menu', 'app', 'account', 'document', 'form', 'office']
/** How many are drawn at once: a phone need not draw hundreds. */
const PAGE = 20

function Kind({ kind }: { kind: Term['kind'] }) {
  const { t } = useSpeech()
  const [shown, setShown] = useState(PAGE)
  const terms = [...shelf.terms.values()].filter((one) => one.kind === kind)
  if (terms.length === 0) return null
  return (
    <Details summary={joined([t(`terms.kind.${kind}`), `(${String(terms.length)})`], ' ')}>
      {terms.slice(0, shown).map(({ id, zh }) => <Exact key={id} label={{ term: id, zh }} number={null} />)}
      {terms.length > shown && <Actions><Button onPress={() => setShown(shown + PAGE)}>{t('terms.more')}</Button></Actions>}
    </Details>
  )
}

/** Every Chinese word of the guides, large, with pinyin and meaning; the one of the address first. */
function Terms() {
  const { t } = useSpeech()
  const { term: id = '' } = useParams()
  const asked = shelf.terms.get(id)
  return (
    <Screen title={t('terms.title')} parent="guides">
      <Paragraph>{t('terms.lead')}</Paragraph>
      {asked && <Group><Exact label={{ term: asked.id, zh: asked.zh }} number={null} /></Group>}
      <Actions><Button onPress={() => go('find')}>{t('guides.find')}</Button></Actions>
      <Group>{KINDS.map((kind) => <Kind key={kind} kind={kind} />)}</Group>
    </Screen>
  )
}

export default worded(Terms)
