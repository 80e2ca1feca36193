import { useContext } from 'react'
import { runOf } from './classes'
import { PageLanguage } from './language'
import type { SayProps } from './props'
import { isLine, isPair } from './words'

/** The words of a line: alone as they are, or in two languages one below the other. */
export function Say({ words }: SayProps) {
  const lang = useContext(PageLanguage)
  if (!isLine(words)) return <>{words}</>
  if (!isPair(words)) return <>{words.text}</>
  return (
    <span className="say" data-line={words.id}>
      <span className="say-text" lang={lang}>{words.text}</span>
      {' '}
      <span className={`say-zh ${String(runOf('zh-Hans'))}`} lang="zh-Hans">{words.zh}</span>
    </span>
  )
}
