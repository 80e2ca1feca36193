import { EmptyState } from '../../components/EmptyState'
import { type Line, useSpeech } from '../../i18n'
import { go, replace } from '../../platform/navigation'
import { Button } from '../../ui/button'
import { Screen } from '../Screen'

/**
 * Says that what the address names does not exist, and offers the search.
 * @example <Unknown title={t('guide.unknown.title')} text={t('guide.unknown.text')} />
 */
export function Unknown({ title, text }: { title: Line; text: Line }) {
  const { t } = useSpeech()
  return (
    <Screen title={title} parent="guides">
      <EmptyState text={text}>
        <Button kind="primary" onPress={() => go('find')}>{t('guides.find')}</Button>
        <Button onPress={() => replace('guides')}>{t('guide.all')}</Button>
      </EmptyState>
    </Screen>
  )
}
