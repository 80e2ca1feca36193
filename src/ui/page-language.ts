import { createContext } from 'react'

/** The language of the page, for `lang` attributes next to Chinese text. */
export const PageLanguageContext = createContext<string | undefined>(undefined)
