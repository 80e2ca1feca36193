import { Actions } from '../../../components/Actions'
import { Cell, Cells } from '../../../components/Cell'
import { Details } from '../../../components/Details'
import { Group } from '../../../components/Group'
import { shelf } from '../../../guides/shelf'
import { useSpeech } from '../../../i18n'
import { guidesByPhase, type Shelved } from '../../../journey/guide'
import { today } from '../../../platform/device'
import { go } from '../../../platform/navigation'
import { isHidden } from '../../../rules/hidden'
import { useProgress } from '../../../stores/progress'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { Standing } from '../../FourLine'
import { Screen } from '../../Screen'
import { wayTo } from '../../ways'
import { guidesOf, useHere } from '../here'
import { guideName } from '../words'
import { worded } from '../worded'

/** One guide as a row, with how far the person has come in it. */
function Row({ shelved: { guide, audience } }: { shelved: Shelved }) {
  const speech = useSpeech()
  const { t } = speech
  const { at, finished } = useProgress()
  const way = wayTo('guide', guideName(speech, guide), { params: { id: guide.id } })
  const index = guide.steps.findIndex((one) => one.id === at[guide.id])
  const value = finished.includes(guide.id) ? t('guides.finished')
    : index >= 0 ? t('guides.resume', { number: index + 1, all: guide.steps.length }) : undefined
  const hint = isHidden(guide, today()) ? t('hidden.title') : audience === 'perhaps' ? t('guides.perhaps') : undefined
  return <Cell title={way.label} href={way.href} onFollow={way.onFollow} {...(value !== undefined && { value })} {...(hint !== undefined && { hint })} />
}

function Tools() {
  const { t } = useSpeech()
  const rows = [
    { icon: 'search', ...wayTo('find', t('guides.find')), hint: t('guides.find.hint') },
    { icon: 'document', ...wayTo('papers', t('papers.title')) },
    { icon: 'half', ...wayTo('matrix', t('matrix.title')) },
    { icon: 'language', ...wayTo('terms', t('terms.title')) },
  ] as const
  return (
    <Cells label={t('guides.tools').text}>
      {rows.map(({ label, ...row }) => <Cell key={label.id} title={label} {...row} />)}
    </Cells>
  )
}

/** Every guide: those for this person first, by the four words. */
function AllGuides() {
  const { t } = useSpeech()
  const here = useHere()
  const { policy, told } = here
  const way = guidesOf(here)
  const phases = guidesByPhase(shelf, policy, told.answers).filter((one) => one.guides.length > 0)
  return (
    <Screen title={t('guides.title')} parent="home">
      <Paragraph>{t('guides.lead')}</Paragraph>
      <Group><Standing /></Group>
      {policy === null && <Actions><Button kind="primary" onPress={() => go('questions')}>{t('guides.check')}</Button></Actions>}
      {way.length > 0 && <Group title={t('guides.way')}><Cells>{way.map((guide) => <Row key={guide.id} shelved={{ guide, audience: 'for' }} />)}</Cells></Group>}
      <Group><Tools /></Group>
      {phases.map(({ phase, guides }) => {
        const mine = guides.filter((one) => one.audience !== 'not')
        const others = guides.filter((one) => one.audience === 'not')
        const title = phase === 'prepare' || phase === 'help' || phase === 'staff' ? t(`guides.phase.${phase}`) : t(`four.${phase}`)
        return (
          <Group key={phase} title={title}>
            {mine.length > 0 && <Cells>{mine.map((one) => <Row key={one.guide.id} shelved={one} />)}</Cells>}
            {others.length > 0 && (
              <Details summary={t('guides.others', { count: others.length })}>
                <Cells>{others.map((one) => <Row key={one.guide.id} shelved={one} />)}</Cells>
              </Details>
            )}
          </Group>
        )
      })}
    </Screen>
  )
}

export default worded(AllGuides)
