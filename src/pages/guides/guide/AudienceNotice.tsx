import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import type { Guide } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { useTranslation } from '../../../i18n'
import { audienceOf, openQuestion, alternativeGuide } from '../../../journey/guide'
import { navigateTo, redirectTo } from '../../../platform/navigation'
import type { GuideContext } from '../../../features/guides/guide-context'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { guideTitle } from '../../../features/guides/guide-labels'

interface Props {
  guide: Guide
  context: GuideContext
}

/**
 * Warns if a guide is not, or may not be, for this person, and links to the right one.
 * @example <AudienceNotice guide={guide} context={context} />
 */
export function AudienceNotice({ guide, context: { policy, answersState } }: Props) {
  const translator = useTranslation()
  const { t } = translator
  const audience = audienceOf(guide, policy, answersState.answers)
  if (audience === 'for') return null
  if (audience === 'perhaps') {
    const question = policy && openQuestion(guide, policy, answersState.answers)
    return (
      <Callout kind="info" kindLabel={t('common.note').text} title={t('guide.perhaps')}>
        <Paragraph>{t('guide.perhaps.text')}</Paragraph>
        <Button kind="plain" onPress={() => navigateTo('questions', question === null ? {} : { change: question })}>
          {t('guide.perhaps.check')}
        </Button>
      </Callout>
    )
  }
  const alternative = alternativeGuide(guideLibrary, guide, policy, answersState.answers)
  return (
    <>
      <Callout kind="warning" kindLabel={t('common.warning').text} title={t('guide.not-you')}>
        <Paragraph>{t(alternative ? 'guide.not-you.text' : 'guide.not-you.none')}</Paragraph>
      </Callout>
      <Actions>
        {alternative ? (
          <Button kind="primary" onPress={() => redirectTo('guide', { id: alternative.id })}>
            {t('guide.not-you.open', { name: guideTitle(translator, alternative) })}
          </Button>
        ) : (
          <Button kind="primary" onPress={() => redirectTo('guides')}>
            {t('guide.all')}
          </Button>
        )}
      </Actions>
    </>
  )
}
