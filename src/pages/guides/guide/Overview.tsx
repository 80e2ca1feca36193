import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import { Card } from '../../../components/Card'
import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import type { Guide } from '../../../guides'
import { useSpeech } from '../../../i18n'
import { audience } from '../../../journey/guide'
import { listed } from '../../../journey/outcome'
import { isDay, isStale, type Policy } from '../../../rules'
import { useProgress } from '../../../stores/progress'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { entryName } from '../../names'
import { ContactList } from '../../outcome/Contacts'
import { SourceButton } from '../../sources'
import { type Here, notesOf } from '../here'
import { Papers } from '../Papers'
import { guideName } from '../words'
import { Audience } from './Audience'
import { StepList } from './StepList'
import type { Walking } from './walking'

interface Props {
  guide: Guide
  here: Here
  /** The law to read the guide by. */
  policy: Policy
  walking: Walking
}

/** How far the guide may be trusted, said honestly. */
function Readiness({ guide, policy }: Pick<Props, 'guide' | 'policy'>) {
  const { t, day } = useSpeech()
  const { readiness, bestBefore, verifiedOn } = guide
  const old = isStale(guide, policy.day)
  const sure = readiness === 'ready' && !old
  const kind = guide.phase === 'staff' ? 'tried' : readiness
  return (
    <Callout kind={sure ? 'info' : 'warning'} kindWord={t(sure ? 'common.note' : 'common.warning').text} title={t(`guide.readiness.${kind}`)}>
      <Paragraph>{t(`guide.readiness.${kind}.text`, { day: day(verifiedOn) })}</Paragraph>
      {old && <Paragraph>{t('guide.old', { day: day(bestBefore) })}</Paragraph>}
    </Callout>
  )
}

/** The day on which the office asked the person to come back. */
function Visit({ guide }: Pick<Props, 'guide'>) {
  const { t, day } = useSpeech()
  const visit = useProgress((state) => state.visits[guide.id])
  const comeBack = useProgress((state) => state.comeBack)
  if (!isDay(visit)) return null
  return (
    <Callout kind="info" kindWord={t('common.note').text}>
      <Paragraph>{t('guide.visit', { day: day(visit) })}</Paragraph>
      <Button kind="plain" onPress={() => comeBack(guide.id, null)}>{t('guide.visit.forget')}</Button>
    </Callout>
  )
}

/** The paper that a clerk said is missing, until it is there. */
function Missing({ guide, policy }: Pick<Props, 'guide' | 'policy'>) {
  const speech = useSpeech()
  const { t } = speech
  const missing = useProgress((state) => state.missing[guide.id])
  const miss = useProgress((state) => state.miss)
  const [paper] = missing === undefined ? [] : listed(policy, [missing])
  if (!paper?.known) return null
  return (
    <Callout kind="warning" kindWord={t('common.warning').text}>
      <Paragraph>{t('card.missing', { paper: entryName(speech, paper) })}</Paragraph>
      <Button kind="plain" onPress={() => miss(guide.id, null)}>{t('guide.visit.forget')}</Button>
    </Callout>
  )
}

/**
 * What a guide is about, before its first step: for whom, how sure, what to have, what will come.
 * @example <Overview guide={guide} here={here} policy={policy} walking={walking} />
 */
export function Overview({ guide, here, policy, walking }: Props) {
  const speech = useSpeech()
  const { t, law, list, guide: say } = speech
  const { left, toStep } = walking
  const first = guide.steps[0]
  const mine = audience(guide, here.policy, here.told.answers) !== 'not'
  const notes = notesOf(policy, guide, [...guide.sources, ...guide.steps.flatMap((one) => one.sources), ...guide.troubles.flatMap((one) => one.sources)])
  const begin = first && <Button kind={mine && !left ? 'primary' : 'secondary'} onPress={() => toStep(first.id)}>{t(left ? 'guide.again' : 'guide.begin')}</Button>
  return (
    <>
      <Audience guide={guide} here={here} />
      <Paragraph>{say(`guide.${guide.id}.for`)}</Paragraph>
      <Paragraph kind="secondary">
        {guide.where.length === 0 ? t('guide.everywhere') : t('guide.where', { places: list(guide.where.map((place) => law(`place.${place}`))) })}
      </Paragraph>
      <Visit guide={guide} />
      <Missing guide={guide} policy={policy} />
      {left && (
        <Actions>
          <Button kind={mine ? 'primary' : 'secondary'} onPress={() => toStep(left.step.id)}>{t('guide.continue', { number: left.index + 1 })}</Button>
          {begin}
        </Actions>
      )}
      {guide.needs.length > 0 && (
        <Group title={t('guide.needs')}>
          <Cells>{guide.needs.map((need) => <Cell key={need} icon="check" title={say(`need.${need}`)} />)}</Cells>
        </Group>
      )}
      {guide.documents.length > 0 && <Group title={t('guide.papers')}><Papers label={t('guide.papers')} papers={listed(policy, guide.documents)} /></Group>}
      <Group><Readiness guide={guide} policy={policy} /></Group>
      {!left && <Actions>{begin}</Actions>}
      <Group title={t('guide.steps')}><StepList guide={guide} walking={walking} /></Group>
      <Group title={t('guide.worked')}><Card><Paragraph>{say(`guide.${guide.id}.worked`)}</Paragraph></Card></Group>
      {guide.contacts.length > 0 && <Group title={t('guide.ask')}><ContactList contacts={listed(policy, guide.contacts)} /></Group>}
      <SourceButton name={guideName(speech, guide)} lines={[{ name: guideName(speech, guide), notes }]} />
    </>
  )
}
