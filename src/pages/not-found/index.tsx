import { EmptyState } from '../../components/EmptyState'
import { useTranslation } from '../../i18n'
import { redirectTo } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { Screen } from '../../shell/Screen'

function UnknownPageScreen() {
  const { t } = useTranslation()
  return (
    <Screen title={t('not-found.title')} parent="home">
      <EmptyState text={t('not-found.text')}>
        <Button kind="primary" onPress={() => redirectTo('home')}>
          {t('screen.home')}
        </Button>
      </EmptyState>
    </Screen>
  )
}

export default withErrorBoundary(UnknownPageScreen)
