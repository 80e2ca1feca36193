import { CHINESE, type Translator, useTranslation } from '../../i18n'
import { useBilingualTranslator } from '../../i18n/use-bilingual-translator'
import type { Load } from '../../i18n/load-state'
import { useOffice } from '../../stores/office'

/**
 * The translator of the staff's side, which is in Chinese whichever language the visitor reads. Until `state` is
 * `ready`, Chinese may be missing.
 * @example const { translator: { t } } = useStaffTranslator()
 */
export const useStaffTranslator = (): Load & { readonly translator: Translator } => useBilingualTranslator(CHINESE)

/**
 * The translator of what is pressed on a screen that serves both: at a counter the clerk presses it, elsewhere the person.
 * @example const { t } = useControlsTranslator()
 */
export function useControlsTranslator(): Translator {
  const atCounter = useOffice((state) => state.on)
  const staff = useStaffTranslator()
  const own = useTranslation()
  return atCounter ? staff.translator : own
}
