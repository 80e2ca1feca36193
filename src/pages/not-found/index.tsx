import { EmptyState } from '../../components/EmptyState'
import { useSpeech } from '../../i18n'
import { replace } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { guarded } from '../guarded'
import { Screen } from '../Screen'

function NotFound() {
  const { t } = useSpeech()
  return (
    <Screen title={t('not-found.title')} parent="home">
      <EmptyState text={t('not-found.text')}>
        <Button kind="primary" onPress={() => replace('home')}>{t('screen.home')}</Button>
      </EmptyState>
    </Screen>
  )
}

export default guarded(NotFound)
