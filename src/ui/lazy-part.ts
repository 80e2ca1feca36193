import { useEffect, useState } from 'react'

/** A part of a screen in a file of its own, which is loaded once, when it is wanted. */
export interface LazyPart<Part> {
  /** Null: not loaded yet. */
  readonly loaded: () => Part | null
  /** Loads it; null: it cannot be loaded. Calling it again retries. */
  readonly load: () => Promise<Part | null>
}

/**
 * A part that `load` imports.
 * @example const sheet = lazyPart(() => import('./sheet').then(({ Sheet }) => Sheet))
 */
export function lazyPart<Part>(load: () => Promise<Part>): LazyPart<Part> {
  let part: Part | null = null
  let loading: Promise<Part | null> | null = null
  const loadOnce = async () => {
    try {
      part = await load()
    } catch {
      loading = null
    }
    return part
  }
  return { loaded: () => part, load: () => (loading ??= loadOnce()) }
}

/**
 * A part as soon as it is loaded, from its first render on if it is loaded already. Null: it is not, or cannot be.
 * @param isWanted false: it is not loaded yet.
 * @param onFailed called when it cannot be loaded.
 * @example const Sheet = useLazyPart(sheet, isOpen)
 */
export function useLazyPart<Part>(lazy: LazyPart<Part>, isWanted: boolean, onFailed?: () => void): Part | null {
  const [, setPart] = useState<{ readonly part: Part } | null>(null)
  useEffect(() => {
    if (!isWanted || lazy.loaded() !== null) return
    let isObsolete = false
    void lazy.load().then((part) => {
      if (isObsolete) return
      if (part === null) onFailed?.()
      else setPart({ part })
    })
    return () => {
      isObsolete = true
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new function does not load it again
  }, [lazy, isWanted])
  return lazy.loaded()
}
