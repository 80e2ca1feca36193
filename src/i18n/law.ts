import policy from '../../locales/en/policy.json'
import { i18n } from './instance'
import { fallback } from './languages'
import { need } from './speak'

// The words of the law are as heavy as the app itself and the start page needs none of them, so they come with
// the modules that speak of the law, which import this file: the fallback's here, those of the language spoken from elsewhere.
i18n.addResourceBundle(fallback, 'policy', policy)
need('policy')
