import { ButtonLabel } from '../../components/ButtonLabel'
import type { Label } from '../../guides'
import { copyWords, useTranslation } from '../../i18n'
import { copy } from '../../platform/clipboard'
import { termMeaning, termOf } from './guide-labels'

/**
 * The exact Chinese of a label, with pinyin and meaning, to compare and to copy.
 * @example <TermLabel label={{ term: 'code', zh: '医保码' }} />
 */
export function TermLabel({ label }: { label: Label }) {
  const translator = useTranslation()
  const { t } = translator
  const term = termOf(label)
  const meaning = termMeaning(translator, term)
  return (
    <ButtonLabel
      kind={t(`guide.label.${term.kind}`)}
      zh={term.zh}
      pinyin={term.pinyin}
      copy={{ label: t('common.copy'), ...copyWords(translator), onCopy: () => copy(term.zh) }}
      {...(meaning !== undefined && { meaning })}
    />
  )
}
