import { useContext } from 'react'
import { runOf } from './classes'
import { useDrawn } from './drawn'
import { PageLanguage } from './language'
import type { SayProps } from './props'
import { isLine, type Line } from './words'

function Said({ line }: { line: Line }) {
  useDrawn(line)
  const lang = useContext(PageLanguage)
  const { id, text, zh } = line
  if (zh === null) return <>{text}</>
  return (
    <span className="say" data-line={id}>
      <span className="say-text" lang={lang}>{text}</span>
      {' '}
      <span className={`say-zh ${String(runOf('zh-Hans'))}`} lang="zh-Hans">{zh}</span>
    </span>
  )
}

/** The words of a line: alone as they are, or in two languages one below the other. */
export function Say({ words }: SayProps) {
  return isLine(words) ? <Said line={words} /> : <>{words}</>
}
