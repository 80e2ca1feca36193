import type { PluralForm } from '../../../src/i18n/plural'

// The plural forms of Unicode's CLDR 48, as `Intl.PluralRules` of Node 20 has them. A table of ours, because another
// version of Node has other data or another order.

/** The languages with the same plural forms, by their first subtag. */
const families: readonly (readonly [forms: readonly PluralForm[], languages: string])[] = [
  [
    ['other'],
    'bm bo dz id ig ii ja jv km ko lo ms my sg su th to vi wo yo zh hnj jbo kde kea lkt nqo osa sah ses tpi yue',
  ],
  [
    ['one', 'other'],
    'af ak am an as az bg bn ce da de dv ee el en eo et eu fa ff fi fo fy gl gu ha hi hu hy ia ie io is ka kk kl kn ks ku ky lb lg ln mg mk ml mn mr nb nd ne nl nn no nr ny om or os pa ps rm sc sd si sn so sq ss st sv sw ta te ti tk tn tr ts ug ur uz ve vo wa xh yi zu asa ast bal bem bez bho brx ceb cgg chr ckb csw doi fil fur gsw guw haw jgo jmc kab kaj kcg kkj kok ksb lij mas mgo nah nnh nso nyn pap pcm rof rwk saq sdh seh ssy syr teo tig tzm vun wae xog',
  ],
  [['one', 'few', 'other'], 'bs hr ro sr shi'],
  [['one', 'two', 'other'], 'he iu se naq sat sma smi smj smn sms'],
  [['one', 'many', 'other'], 'ca es fr it pt lld scn vec'],
  [['zero', 'one', 'other'], 'cv lv blo ksh lag prg'],
  [['one', 'two', 'few', 'other'], 'gd sl dsb hsb'],
  [['one', 'few', 'many', 'other'], 'be cs lt pl ru sk uk'],
  [['one', 'two', 'few', 'many', 'other'], 'br ga gv mt sgs'],
  [['zero', 'one', 'two', 'few', 'many', 'other'], 'ar cy kw ars'],
]

/**
 * The plural forms of a language, in the order of CLDR; null: CLDR has none for it.
 * @example pluralFormsOf('pl') // ['one', 'few', 'many', 'other']
 */
export function pluralFormsOf(language: string): readonly PluralForm[] | null {
  return families.find(([, languages]) => languages.split(' ').includes(language))?.[0] ?? null
}
