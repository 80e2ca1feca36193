import policy from '../../locales/en/policy.json'
import { i18n } from './instance'
import { fallback } from './languages'

// The words of the law in the fallback language. They are as heavy as the app itself and the start page needs
// none of them, so they come with the modules that speak of the law, which import this file.
i18n.addResourceBundle(fallback, 'policy', policy)
