import { useMemo, useState } from 'react'
import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { SearchField } from '../../../components/SearchField'
import { joined, textOf, useSpeech, type Words } from '../../../i18n'
import { makeIndex } from '../../../journey/search'
import { useParams } from '../../../platform/navigation'
import { stay } from '../../../platform/stay'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { beside } from '../../names'
import { Screen } from '../../Screen'
import { wayTo } from '../../ways'
import { lawHere, useHere } from '../here'
import { worded } from '../worded'
import { type Thing, things } from './things'

/** As many as are looked at. */
const MOST = 30

function Result({ thing }: { thing: Thing }) {
  const { t } = useSpeech()
  const { label, href, onFollow } = wayTo(thing.route, thing.said, { params: thing.params })
  const named = (thing.kind === 'term' || thing.kind === 'document') && thing.zh !== '' && !textOf(label).includes(thing.zh)
  const zh = named ? [beside(label, thing.zh), thing.pinyin].filter(Boolean).join(' ') : ''
  const hints: Words[] = [t(`find.kind.${thing.kind}`), ...(thing.of ? [thing.of] : []), ...(zh === '' ? [] : [zh])]
  return <Cell title={label} hint={joined(hints, ' · ')} href={href} onFollow={onFollow} />
}

/** Searches guides, steps, words and papers on the device, as one writes. */
function Find() {
  const speech = useSpeech()
  const { t } = speech
  const { q = '' } = useParams()
  const { told } = useHere()
  const [query, setQuery] = useState(q)
  const wanted = query.trim() !== ''
  const policy = lawHere(told)
  // Made with the first letter, not with the screen.
  const made = useMemo(() => {
    if (!wanted) return null
    const all = things(speech, policy)
    return { find: makeIndex(all), byId: new Map(all.map((one) => [one.id, one])) }
  }, [speech, policy, wanted])
  const found = useMemo(() => made?.find(query).flatMap((id) => made.byId.get(id) ?? []) ?? [], [made, query])
  const write = (text: string) => {
    setQuery(text)
    stay('find', text === '' ? {} : { q: text })
  }
  return (
    <Screen title={t('find.title')} parent="guides">
      <SearchField label={t('find.label')} value={query} onInput={write} clearLabel={t('find.clear').text} />
      <Live>{wanted ? <Paragraph kind="secondary">{found.length > 0 ? t('find.found', { count: found.length }) : t('find.none')}</Paragraph> : <Paragraph kind="secondary">{t('find.start')}</Paragraph>}</Live>
      {found.length > 0 && <Group><Cells>{found.slice(0, MOST).map((one) => <Result key={one.id} thing={one} />)}</Cells></Group>}
    </Screen>
  )
}

export default worded(Find)
