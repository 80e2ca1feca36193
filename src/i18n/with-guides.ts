import en from '../../locales/en/guides.json'
import zh from '../../locales/zh-Hans/guides.json'
import { i18n } from './instance'

// The words of the guides in English and Chinese lie in the package of the guides' screens: only they import this file.
i18n.addResourceBundle('en', 'guides', en)
i18n.addResourceBundle('zh-Hans', 'guides', zh)
