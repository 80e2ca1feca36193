import { EmptyState } from '../../components/EmptyState'
import { type BilingualText, useTranslation } from '../../i18n'
import { navigateTo, redirectTo } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { Screen } from '../../shell/Screen'

/**
 * The fallback for an unknown id in the address; it offers the search.
 * @example <NotFoundScreen title={t('guide.unknown.title')} text={t('guide.unknown.text')} />
 */
export function NotFoundScreen({ title, text }: { title: BilingualText; text: BilingualText }) {
  const { t } = useTranslation()
  return (
    <Screen title={title} parent="guides">
      <EmptyState text={text}>
        <Button kind="primary" onPress={() => navigateTo('find')}>
          {t('guides.find')}
        </Button>
        <Button onPress={() => redirectTo('guides')}>{t('guide.all')}</Button>
      </EmptyState>
    </Screen>
  )
}
