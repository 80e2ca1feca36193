import { useContext } from 'react'
import { langClassName } from './classes'
import { useRegisterText } from './visible-texts'
import { PageLanguageContext } from './page-language'
import type { LocalizedBlockProps, LocalizedTextProps } from './props'
import { isBilingualText, type BilingualText } from './display-text'

function BilingualLine({ line }: { line: BilingualText }) {
  useRegisterText(line)
  const lang = useContext(PageLanguageContext)
  const { id, text, zh } = line
  if (zh === null) return <>{text}</>
  return (
    <span className="bilingual-line" data-line={id}>
      <span className="bilingual-line-text" lang={lang}>
        {text}
      </span>{' '}
      <span className={`bilingual-line-zh ${String(langClassName('zh-Hans'))}`} lang="zh-Hans">
        {zh}
      </span>
    </span>
  )
}

/** A text in one language, or in two with the Chinese below. */
export function LocalizedText({ text }: LocalizedTextProps) {
  return isBilingualText(text) ? <BilingualLine line={text} /> : <>{text}</>
}

/** A text as a block of its own. */
export function LocalizedBlock({ text, className }: LocalizedBlockProps) {
  return (
    <span className={className}>
      <LocalizedText text={text} />
    </span>
  )
}
