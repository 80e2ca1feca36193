import { EmptyState } from '../../components/EmptyState'
import { useTranslation } from '../../i18n'
import { redirectTo } from '../../platform/navigation'
import { Screen } from '../../shell/Screen'
import { Button } from '../../ui/button'

/**
 * A page of the answer, opened before there is one: it leads to the questions.
 * @example if (!policy) return <NoAnswerScreen />
 */
export function NoAnswerScreen() {
  const { t } = useTranslation()
  return (
    <Screen title={t('outcome.none.title')} parent="home">
      <EmptyState icon="question" text={t('outcome.none.text')}>
        <Button kind="primary" onPress={() => redirectTo('questions')}>
          {t('home.start')}
        </Button>
      </EmptyState>
    </Screen>
  )
}
