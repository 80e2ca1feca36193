import { useEffect } from 'react'
import { lazyPart, useLazyPart } from '../ui/lazy-part'
import { whenIdle } from '../platform/when-idle'
import type * as languageSheet from './LanguageSheet'

const sheet = lazyPart(() => import('./LanguageSheet'))

/** The sheet in a file of its own: the start page is drawn without it. */
export function useLanguageSheet(isWanted: boolean, onFailed: () => void): typeof languageSheet | null {
  useEffect(() => whenIdle(() => void sheet.load()), [])
  return useLazyPart(sheet, isWanted, onFailed)
}
