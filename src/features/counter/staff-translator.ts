import { CHINESE, type Translator } from '../../i18n'
import { useBilingualTranslator } from '../../i18n/use-bilingual-translator'
import type { Load } from '../../i18n/load-state'

/**
 * The translator of the staff's side, which is in Chinese whichever language the visitor reads. Until `state` is
 * `ready`, Chinese may be missing.
 * @example const { translator: { t } } = useStaffTranslator()
 */
export const useStaffTranslator = (): Load & { readonly translator: Translator } => useBilingualTranslator(CHINESE)
