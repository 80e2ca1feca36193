import { createContext } from 'react'

/**
 * What is asked instead of following a link that leaves the app (`https:`, `tel:`); null: links are followed.
 * @example <Outward.Provider value={(href) => ask(href)}>…</Outward.Provider>
 */
export const Outward = createContext<((href: string) => void) | null>(null)
