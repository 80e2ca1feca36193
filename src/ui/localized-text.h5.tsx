import { useContext } from 'react'
import { languageRuns } from './language-runs'
import { langClassName } from './classes'
import { useRegisterText } from './visible-texts'
import { PageLanguageContext } from './page-language'
import type { LocalizedBlockProps, LocalizedTextProps } from './props'
import { isBilingualText, type BilingualText } from './display-text'

/** A text whose parts in another script have their own `lang`, for screen readers and fonts. */
function MarkedText({ text, lang }: { text: string; lang: string | undefined }) {
  const page = useContext(PageLanguageContext)
  const runs = languageRuns(text, lang ?? page)
  if (runs.every((run) => run.lang === undefined)) return <>{text}</>
  // One element, as one text is: in a row of flexible boxes its parts would stand apart.
  return (
    <span>
      {runs.map((run, i) =>
        run.lang === undefined ? (
          run.text
        ) : (
          <span key={i} lang={run.lang}>
            {run.text}
          </span>
        ),
      )}
    </span>
  )
}

function BilingualLine({ line, lang: own }: { line: BilingualText; lang: string | undefined }) {
  useRegisterText(line)
  const lang = useContext(PageLanguageContext)
  const { id, text, zh } = line
  if (zh === null) return <MarkedText text={text} lang={own} />
  return (
    <span className="bilingual-line" data-line={id}>
      <span className="bilingual-line-text" lang={lang}>
        <MarkedText text={text} lang={lang} />
      </span>{' '}
      <span className={`bilingual-line-zh ${String(langClassName('zh-Hans'))}`} lang="zh-Hans">
        <MarkedText text={zh} lang="zh-Hans" />
      </span>
    </span>
  )
}

/** A text in one language, or in two with the Chinese below. */
export function LocalizedText({ text, lang }: LocalizedTextProps) {
  if (typeof text === 'string') return <MarkedText text={text} lang={lang} />
  return isBilingualText(text) ? <BilingualLine line={text} lang={lang} /> : <>{text}</>
}

/** A text as a block of its own. */
export function LocalizedBlock({ text, className }: LocalizedBlockProps) {
  return (
    <span className={className}>
      <LocalizedText text={text} />
    </span>
  )
}
