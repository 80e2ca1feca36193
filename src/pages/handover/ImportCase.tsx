import { useEffect } from 'react'
import { Actions } from '../../components/Actions'
import { Callout } from '../../components/Callout'
import { KeyValues } from '../../components/KeyValues'
import { loadNamespaces, CHINESE, findLanguage, useIsBilingual, useTranslation, parseLanguageTag } from '../../i18n'
import { useGuideNamespace } from '../../i18n/guide-namespace'
import type { HandoverCase } from '../../journey/handover'
import type { AnswersState } from '../../stores/answers'
import { useSettings } from '../../stores/settings'
import { Button } from '../../ui/button'
import { LocalizedText } from '../../ui/localized-text'
import { Paragraph, Text } from '../../ui/text'
import { answerRows } from '../../features/answers/AnswerList'

/** The name of a guide, once it is loaded. */
function GuideName({ id }: { id: string }) {
  const { t, tag, guide } = useTranslation()
  const { state } = useGuideNamespace(tag)
  const isBilingual = useIsBilingual()
  useEffect(() => {
    if (isBilingual) void loadNamespaces(CHINESE, ['guides'])
  }, [isBilingual])
  return <LocalizedText text={state === 'ready' ? guide(`guide.${id}`) : t('handover.take.guide.some')} />
}

interface Props {
  handoverCase: HandoverCase
  /** The answers that the current policy knows. */
  knownAnswers: AnswersState
  /** Some of the code is not known here. */
  hasUnknownParts: boolean
  /** Other answers on this device would be replaced. */
  replacesAnswers: boolean
  onAccept: () => void
  onCancel: () => void
}

/**
 * Shows the content of a code, and asks before anything changes.
 * @example <ImportCase handoverCase={handoverCase} knownAnswers={answers} hasUnknownParts={false} replacesAnswers={false} onAccept={accept} onCancel={cancel} />
 */
export function ImportCase({
  handoverCase: { guide, language },
  knownAnswers,
  hasUnknownParts,
  replacesAnswers,
  onAccept,
  onCancel,
}: Props) {
  const translator = useTranslation()
  const { t } = translator
  const tag = parseLanguageTag(language)
  const chosenLanguage = useSettings((state) => state.language)
  const rows = [
    ...answerRows(translator, knownAnswers),
    ...(guide === null ? [] : [{ id: 'guide', label: t('handover.take.guide'), value: <GuideName id={guide} /> }]),
  ]
  if (rows.length === 0) {
    return (
      <>
        <Callout kind="info" kindLabel={t('common.note').text}>
          <Paragraph>{t(hasUnknownParts ? 'handover.take.asked' : 'handover.take.nothing')}</Paragraph>
        </Callout>
        <Actions>
          <Button kind="primary" onPress={onCancel}>
            {t('screen.back')}
          </Button>
        </Actions>
      </>
    )
  }
  const languageRows =
    tag === null || chosenLanguage !== null
      ? []
      : [{ id: 'language', label: t('language.title'), value: <Text lang={tag}>{findLanguage(tag).name}</Text> }]
  return (
    <>
      <Paragraph>{t('handover.take.lead')}</Paragraph>
      <KeyValues rows={[...rows, ...languageRows]} />
      {hasUnknownParts && (
        <Callout kind="info" kindLabel={t('common.note').text}>
          <Paragraph>{t('handover.take.asked')}</Paragraph>
        </Callout>
      )}
      {replacesAnswers && (
        <Callout kind="warning" kindLabel={t('common.warning').text}>
          <Paragraph>{t('handover.take.replaces')}</Paragraph>
        </Callout>
      )}
      <Actions>
        <Button kind="primary" onPress={onAccept}>
          {t(replacesAnswers ? 'handover.take.replace' : 'handover.take.yes')}
        </Button>
        <Button onPress={onCancel}>{t('handover.take.no')}</Button>
      </Actions>
    </>
  )
}
