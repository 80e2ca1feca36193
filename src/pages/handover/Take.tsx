import { useEffect } from 'react'
import { Actions } from '../../components/Actions'
import { Callout } from '../../components/Callout'
import { KeyValues } from '../../components/KeyValues'
import { bring, CHINESE, languageOf, useChinese, useSpeech, known } from '../../i18n'
import { useGuideNames } from '../../i18n/guide-names'
import type { Handover } from '../../journey/handover'
import type { Told } from '../../stores/answers'
import { useSettings } from '../../stores/settings'
import { Button } from '../../ui/button'
import { Say } from '../../ui/say'
import { Paragraph, Text } from '../../ui/text'
import { answerRows } from '../AnswersGiven'

/** The name of a guide, as soon as it is here. */
function GuideName({ id }: { id: string }) {
  const { t, tag, guide } = useSpeech()
  const here = useGuideNames(tag)
  const beside = useChinese()
  useEffect(() => {
    if (beside) void bring(CHINESE, ['guides'])
  }, [beside])
  return <Say words={here ? guide(`guide.${id}`) : t('handover.take.guide.some')} />
}

interface Props {
  told: Handover
  /** What of it the law of today knows. */
  brought: Told
  /** Some of it is not known here. */
  asked: boolean
  /** Other answers on this device would be replaced. */
  replacing: boolean
  onTake: () => void
  onLeave: () => void
}

/**
 * Shows what a code brings, and asks before anything changes.
 * @example <Take told={told} brought={brought} asked={false} replacing={false} onTake={take} onLeave={leave} />
 */
export function Take({ told: { guide, language }, brought, asked, replacing, onTake, onLeave }: Props) {
  const speech = useSpeech()
  const { t } = speech
  const tag = known(language)
  const chosen = useSettings((state) => state.language)
  const rows = [
    ...answerRows(speech, brought),
    ...(guide === null ? [] : [{ id: 'guide', label: t('handover.take.guide'), value: <GuideName id={guide} /> }]),
  ]
  if (rows.length === 0) {
    return (
      <>
        <Callout kind="info" kindWord={t('common.note').text}><Paragraph>{t(asked ? 'handover.take.asked' : 'handover.take.nothing')}</Paragraph></Callout>
        <Actions><Button kind="primary" onPress={onLeave}>{t('screen.back')}</Button></Actions>
      </>
    )
  }
  const named = tag === null || chosen !== null ? [] : [{ id: 'language', label: t('language.title'), value: <Text lang={tag}>{languageOf(tag).name}</Text> }]
  return (
    <>
      <Paragraph>{t('handover.take.lead')}</Paragraph>
      <KeyValues rows={[...rows, ...named]} />
      {asked && <Callout kind="info" kindWord={t('common.note').text}><Paragraph>{t('handover.take.asked')}</Paragraph></Callout>}
      {replacing && <Callout kind="warning" kindWord={t('common.warning').text}><Paragraph>{t('handover.take.replaces')}</Paragraph></Callout>}
      <Actions>
        <Button kind="primary" onPress={onTake}>{t(replacing ? 'handover.take.replace' : 'handover.take.yes')}</Button>
        <Button onPress={onLeave}>{t('handover.take.no')}</Button>
      </Actions>
    </>
  )
}
