import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import type { Guide } from '../../../guides'
import { shelf } from '../../../guides/shelf'
import { useSpeech } from '../../../i18n'
import { audience, openQuestion, rightGuide } from '../../../journey/guide'
import { go, replace } from '../../../platform/navigation'
import type { Here } from '../here'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { guideName } from '../words'

interface Props {
  guide: Guide
  here: Here
}

/**
 * Says whether a guide is for this person, and where it is not, names the one that is.
 * @example <Audience guide={guide} here={here} />
 */
export function Audience({ guide, here: { policy, told } }: Props) {
  const speech = useSpeech()
  const { t } = speech
  const whom = audience(guide, policy, told.answers)
  if (whom === 'for') return null
  if (whom === 'perhaps') {
    const open = policy && openQuestion(guide, policy, told.answers)
    return (
      <Callout kind="info" kindWord={t('common.note').text} title={t('guide.perhaps')}>
        <Paragraph>{t('guide.perhaps.text')}</Paragraph>
        <Button kind="plain" onPress={() => go('questions', open === null ? {} : { change: open })}>{t('guide.perhaps.check')}</Button>
      </Callout>
    )
  }
  const right = rightGuide(shelf, guide, policy, told.answers)
  return (
    <>
      <Callout kind="warning" kindWord={t('common.warning').text} title={t('guide.not-you')}>
        <Paragraph>{t(right ? 'guide.not-you.text' : 'guide.not-you.none')}</Paragraph>
      </Callout>
      <Actions>
        {right
          ? <Button kind="primary" onPress={() => replace('guide', { id: right.id })}>{t('guide.not-you.open', { name: guideName(speech, right) })}</Button>
          : <Button kind="primary" onPress={() => replace('guides')}>{t('guide.all')}</Button>}
      </Actions>
    </>
  )
}
