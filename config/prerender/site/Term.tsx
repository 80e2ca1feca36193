import { ButtonLabel } from '../../../src/components/ButtonLabel'
import { termMeaning, termOf } from '../../../src/features/guides/guide-labels'
import type { Label } from '../../../src/guides'
import { useTranslation } from '../../../src/i18n'

/**
 * The exact Chinese of a label, with pinyin and meaning.
 * @example <Term label={{ term: 'code', zh: '医保码' }} />
 */
export function Term({ label }: { label: Label }) {
  const translator = useTranslation()
  const term = termOf(label)
  const meaning = termMeaning(translator, term)
  return (
    <ButtonLabel
      kind={translator.t(`guide.label.${term.kind}`)}
      zh={term.zh}
      pinyin={term.pinyin}
      {...(meaning !== undefined && { meaning })}
    />
  )
}
