import { type ComponentType, useEffect } from 'react'
import { EmptyState } from '../../components/EmptyState'
import { bring, CHINESE, useChinese, useSpeech } from '../../i18n'
import { useGuideWords } from '../../i18n/guides'
import { Button } from '../../ui/button'
import { Live } from '../../ui/live'
import { Paragraph } from '../../ui/text'
import { guarded } from '../guarded'
import { Screen } from '../Screen'

/**
 * A screen of the guides: drawn once their words are here, and saying so where they cannot be had.
 * @example export default worded(AllGuides)
 */
export function worded(Content: ComponentType): ComponentType {
  return guarded(function Worded() {
    const { t, tag } = useSpeech()
    const { reached, again } = useGuideWords(tag)
    const beside = useChinese()
    useEffect(() => {
      if (beside) void bring(CHINESE, ['guides'])
    }, [beside])
    if (reached === 'here') return <Content />
    const failed = reached === 'failed'
    return (
      <Screen title={t(failed ? 'guides.failed.title' : 'guides.title')} {...(!failed && { heading: null })} parent="home">
        <Live>{!failed && <Paragraph kind="secondary">{t('guides.fetching')}</Paragraph>}</Live>
        {failed && (
          <EmptyState icon="warning" text={t('guides.failed.text')}>
            <Button kind="primary" onPress={again}>{t('failed.again')}</Button>
          </EmptyState>
        )}
      </Screen>
    )
  })
}
