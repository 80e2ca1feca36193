import { useState } from 'react'
import { Actions } from '../../components/Actions'
import { AnswerSidebar } from '../../features/answers/AnswerSidebar'
import { useEligibility } from '../../features/eligibility'
import { questionLabel } from '../../features/labels'
import { answersOnScreen } from '../../features/questions/answer-tiles'
import { withPolicy } from '../../features/with-policy'
import { useTranslation } from '../../i18n'
import { neededBackLinks } from '../../platform/back'
import { redirectTo } from '../../platform/navigation'
import { Screen } from '../../shell/Screen'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/classes'
import { Icon } from '../../ui/icon'
import { Text } from '../../ui/text'
import { QuestionForm } from './QuestionForm'
import { useQuestionFlow } from './use-question-flow'

function QuestionsScreen() {
  const translator = useTranslation()
  const { t } = translator
  const [isBackShown] = useState(() => neededBackLinks() !== 'none')
  const eligibility = useEligibility()
  const { policy, answersState } = eligibility
  const { question, chosen, choose, goBack, hasPrevious, change } = useQuestionFlow(eligibility)
  if (!question) {
    // The outcome opens by itself; the button is for a device that refuses that.
    return (
      <Screen title={t('home.see-answer')} parent="home">
        <Actions>
          <Button kind="primary" onPress={() => redirectTo('outcome')}>
            {t('home.see-answer')}
          </Button>
        </Actions>
      </Screen>
    )
  }
  const answers = answersOnScreen(translator, question.question, policy)
  const { unsure } = answers
  return (
    <Screen
      title={questionLabel(translator, question.id)}
      barTitles={[t('find.page.questions')]}
      heading={null}
      focusKey={question.id}
      {...(hasPrevious && { onBack: goBack })}
      {...((unsure !== null || isBackShown) && {
        bar: (
          <>
            {isBackShown && (
              <Button onPress={goBack} className="question-back">
                <Icon name="back" />
                <Text>{t('screen.back')}</Text>
              </Button>
            )}
            {unsure !== null && (
              <Button
                onPress={() => choose(unsure.id)}
                className={classNames(chosen === unsure.id && 'question-unsure-chosen')}
                {...(chosen === unsure.id && { pressed: true })}
              >
                {unsure.label}
              </Button>
            )}
          </>
        ),
      })}
      {...(policy && {
        nav: <AnswerSidebar answersState={answersState} current={question.id} onChange={change} />,
        navLabel: t('questions.so-far').text,
      })}
    >
      <QuestionForm shown={question} answers={answers} chosen={chosen} onChoose={choose} />
    </Screen>
  )
}

export default withErrorBoundary(withPolicy(QuestionsScreen))
