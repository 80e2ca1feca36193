import { useEffect, useMemo, useState } from 'react'
import { Actions } from '../../components/Actions'
import { type Speech, useSpeech } from '../../i18n'
import { type Handover, type Read, readHandover, writeHandover } from '../../journey/handover'
import { replace, useHanded, useParams } from '../../platform/navigation'
import { type Share, useShare } from '../../platform/share'
import { stay } from '../../platform/stay'
import { written } from '../../policies/codebook'
import { useOffice } from '../../stores/office'
import { Button } from '../../ui/button'
import { Paragraph } from '../../ui/text'
import { useCheck } from '../check'
import { guarded } from '../guarded'
import { linkOf } from '../link-of'
import { Screen } from '../Screen'
import { isEmpty, knownOf, replaces, takeOver } from './case'
import { Enter } from './Enter'
import { Give } from './Give'
import { Refusal } from './Refusal'
import { Take } from './Take'
import './index.scss'

/** What was read, first from the address: a code that stands there is taken out of it at once. */
function useReading(): { read: Read | null; setRead: (read: Read | null) => void } {
  const handed = useHanded('code')
  const [read, setRead] = useState(() => (handed === null ? null : readHandover(written, handed)))
  useEffect(() => {
    if (handed === null) return
    // Not before the router has heard of the address: it would open the screen again, without the code.
    const clean = setTimeout(() => stay('handover', {}))
    return () => clearTimeout(clean)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the address counts as the screen opens, and no longer
  }, [])
  return { read, setRead }
}

/** The case of this device as a code and a link; null: there is nothing to hand over. */
function useCase({ tag }: Speech): { code: string; link: string | null; params: Share['params'] } | null {
  const { told } = useCheck()
  const { guide } = useParams()
  const site = useOffice((state) => state.office.site)
  const open = guide !== undefined && written.guides.includes(guide) ? guide : null
  if (isEmpty(told) && open === null) return null
  const code = writeHandover(written, { ...told, guide: open, language: tag })
  const params = { code, lang: tag }
  return { code, link: linkOf(site, params), params }
}

/** What a code brings, to be confirmed. */
function Confirm({ told, asked, onLeave }: { told: Handover; asked: boolean; onLeave: () => void }) {
  const { t } = useSpeech()
  const here = useCheck().told
  const brought = useMemo(() => knownOf(told), [told])
  const dropped = brought.place !== told.place || brought.history.length < Object.keys(told.answers).length + told.skipped.length
  return (
    <Screen title={t('handover.take.title')} arrival="take" parent="home">
      <Take
        told={told} brought={brought} asked={asked || dropped} replacing={replaces(here, brought)}
        onTake={() => takeOver(told, brought)} onLeave={onLeave}
      />
    </Screen>
  )
}

function HandoverScreen() {
  const speech = useSpeech()
  const { t, tag } = speech
  const { read, setRead } = useReading()
  const mine = useCase(speech)
  // What is sent by WeChat's own menu is the app and never the case.
  const app: Share = { title: t('home.title').text, route: 'home', params: { lang: tag } }
  const share = useShare(mine ? { title: t('handover.give.share.title').text, route: 'handover', params: mine.params } : app, app)
  if (read?.ok) return <Confirm told={read.told} asked={read.asked} onLeave={() => setRead(null)} />

  const readText = (text: string) => {
    const now = readHandover(written, text)
    if (now.ok) setRead(now)
    return now.ok ? null : now.why
  }
  const enter = <Enter onText={readText} />
  return (
    <Screen
      title={t('handover.title')}
      arrival="open"
      parent="home"
      {...(mine && { aside: enter, asideLabel: t('handover.enter').text })}
    >
      <Refusal id="handover-refused-link" why={read === null ? null : read.why} />
      {mine ? <Give code={mine.code} link={mine.link} onShare={share} /> : (
        <>
          <Paragraph>{t('handover.give.none')}</Paragraph>
          <Actions><Button onPress={() => replace('questions')}>{t('home.start')}</Button></Actions>
          {enter}
        </>
      )}
    </Screen>
  )
}

export default guarded(HandoverScreen)
