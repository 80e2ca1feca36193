import { CopyButton } from '../../../components/CopyButton'
import { CHINESE, copyWords, useTranslation } from '../../../i18n'
import { copy } from '../../../platform/clipboard'
import { Button } from '../../../ui/button'
import { ReadAloud } from '../../../features/ReadAloud'

interface Props {
  zh: string
  turned: boolean
  onTurn: () => void
}

/**
 * What can be done with a sentence: turn it around, have it read out in Chinese, copy it.
 * @example <SentenceTools zh={card.zh} turned={turned} onTurn={turn} />
 */
export function SentenceTools({ zh, turned, onTurn }: Props) {
  const translator = useTranslation()
  const { t } = translator
  return (
    <>
      <Button kind="plain" pressed={turned} onPress={onTurn}>
        {t('card.turn')}
      </Button>
      <ReadAloud lines={[{ id: 'zh', text: zh, zh: null }]} language={CHINESE} />
      <CopyButton label={t('common.copy')} {...copyWords(translator)} onCopy={() => copy(zh)} />
    </>
  )
}
