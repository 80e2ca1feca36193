import { createContext } from 'react'

/**
 * Called instead of following a link that leaves the app (`https:`, `tel:`); null: links are followed.
 * @example <ExternalLinkContext.Provider value={confirm}>…</ExternalLinkContext.Provider>
 */
export const ExternalLinkContext = createContext<((href: string) => void) | null>(null)
