import { Actions } from '../../../components/Actions'
import { Card } from '../../../components/Card'
import { Drawing } from '../../../components/Drawing'
import { Group } from '../../../components/Group'
import { TearLine } from '../../../components/TearLine'
import type { Guide, Reply, Step } from '../../../guides'
import { withoutChinese, useTranslation } from '../../../i18n'
import { contactsOf, type Destination } from '../../../journey/guide'
import { toEntryViews } from '../../../journey/outcome'
import { navigateTo } from '../../../platform/navigation'
import type { Policy } from '../../../rules'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { LocalizedText } from '../../../ui/localized-text'
import { Paragraph } from '../../../ui/text'
import { documentDrawing, phaseDrawing } from '../../../features/drawings'
import { ContactList } from '../../../features/contacts'
import { entryLabel, phoneNumber } from '../../../features/labels'
import { AddToCalendar } from '../../../features/guides/AddToCalendar'
import { type GuideNavigation, NextStepButton } from '../../../features/guides/NextStepButton'
import { guideTitle, stepText } from '../../../features/guides/guide-labels'
import { placeDrawing } from '../../../features/guides/step-places'
import { numberDetailOf, numberReply, numberText } from './number-detail'
import { OTHER_OPTION } from './selected-reply'
import './index.scss'

/** How to go on from a card. */
export interface CardNavigation extends GuideNavigation {
  /** Shows the sentence of another step. */
  readonly toSentence: (to: { readonly guide: Guide; readonly step: Step }) => void
}

interface Props {
  guide: Guide
  /** The step whose card was shown. */
  step: Step
  reply: Reply
  /** The missing document, the day or the number; null: the reply needs no detail. */
  detail: string | null
  destination: Destination
  navigation: CardNavigation
  policy: Policy
  onReset: () => void
}

/** The picture of where a step happens. */
const destinationDrawing = ({ guide, step }: { readonly guide: Guide; readonly step: Step }) =>
  step.place === null ? phaseDrawing(guide.phase) : placeDrawing(step.place)

/** The detail of a reply: the missing document, the day to come back, or that the clerk gave no number. */
function ReplyDetail({ guide, reply, detail, policy }: Pick<Props, 'guide' | 'reply' | 'detail' | 'policy'>) {
  const translator = useTranslation()
  const { t, day } = translator
  if (detail === null) return null
  if (numberDetailOf(reply) !== null)
    return detail === OTHER_OPTION ? (
      <Card>
        <Paragraph kind="strong">{t('card.number.open')}</Paragraph>
      </Card>
    ) : null
  if (reply.asks === 'day') {
    if (detail === OTHER_OPTION)
      return (
        <Card>
          <Paragraph kind="strong">{t('card.day.open')}</Paragraph>
        </Card>
      )
    const title = t('deadlines.visit', { name: guideTitle(translator, guide) })
    return (
      <Card>
        <Paragraph kind="strong">{t('card.come', { day: day(detail) })}</Paragraph>
        <AddToCalendar due={{ id: `visit-${guide.id}`, title: title.text, day: detail, note: '' }} />
      </Card>
    )
  }
  const [document] = detail === OTHER_OPTION ? [] : toEntryViews(policy, [detail])
  return (
    <Card>
      <Box className="clerk-todo">
        <Drawing name={document ? documentDrawing(document.id) : 'papers'} size={44} className="clerk-todo-drawing" />
        <Paragraph kind="strong" className="clerk-todo-words">
          {document ? t('card.missing', { paper: entryLabel(translator, document) }) : t('card.which.other')}
        </Paragraph>
      </Box>
    </Card>
  )
}

/**
 * The clerk's reply in the person's language, and what to do next.
 * @example <ClerkReply guide={guide} step={step} reply={reply} detail={null} destination={destination} navigation={navigation} policy={policy} onReset={reset} />
 */
export function ClerkReply({ guide, step, reply, detail, destination, navigation, policy, onReset }: Props) {
  const translator = useTranslation()
  const { t, guide: say } = translator
  const isChinese = translator.tag.startsWith('zh')
  const number = detail === null || detail === OTHER_OPTION ? null : numberDetailOf(reply)
  const zh = number === null || detail === null ? reply.zh : numberReply(translator, reply, number, detail)
  const text = number === null || detail === null ? say(`reply.${reply.id}`) : numberText(translator, number, detail)
  // A person who must bring a document or come back has nothing more to show today.
  const canGoOn = reply.asks !== 'day' && reply.asks !== 'document'
  const nextSentence =
    canGoOn && destination.kind === 'step' && destination.step.id !== step.id && destination.step.card !== null
  const nextStep = (
    <NextStepButton
      destination={destination}
      guide={guide}
      step={step}
      navigation={navigation}
      policy={policy}
      primary={!nextSentence}
    />
  )
  const call = toEntryViews(policy, contactsOf(guide, policy)).find((contact) => phoneNumber(contact) !== undefined)
  return (
    <>
      <Box className="clerk-reply">
        <Box className="clerk-reply-said">
          <Box className="clerk-reply-who">
            <Drawing name="clerk" size={52} className="clerk-reply-face" />
            <LocalizedText text={t('card.said')} />
          </Box>
          <Heading level={1} focusKey={reply.id}>
            {isChinese ? zh : withoutChinese(text)}
          </Heading>
        </Box>
        {!isChinese && (
          <>
            <TearLine />
            <Paragraph lang="zh-Hans" selectable className="clerk-reply-zh">
              {zh}
            </Paragraph>
          </>
        )}
      </Box>
      <Group title={t('card.next')}>
        <ReplyDetail guide={guide} reply={reply} detail={detail} policy={policy} />
        {destination.kind === 'step' && (
          <Card>
            <Box className="clerk-todo">
              <Drawing name={destinationDrawing(destination)} size={64} className="clerk-todo-drawing" />
              <Paragraph className="clerk-todo-words">
                {stepText(translator, destination.guide, destination.step)}
              </Paragraph>
            </Box>
          </Card>
        )}
        {destination.kind === 'contact' && nextStep}
        <Actions>
          {nextSentence && (
            <Button kind="primary" onPress={() => navigation.toSentence(destination)}>
              {t('card.sentence.next')}
            </Button>
          )}
          {destination.kind !== 'contact' && nextStep}
          {reply.asks === 'document' && <Button onPress={() => navigateTo('papers')}>{t('card.papers')}</Button>}
          <Button onPress={onReset}>{t('card.again')}</Button>
        </Actions>
      </Group>
      {call && destination.kind !== 'contact' && (
        <Group title={t('card.call')}>
          <ContactList contacts={[call]} />
        </Group>
      )}
    </>
  )
}
