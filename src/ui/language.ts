import { createContext } from 'react'

/** The language of the page, which is that of its lines; a browser is told it once more beside Chinese. */
export const PageLanguage = createContext<string | undefined>(undefined)
