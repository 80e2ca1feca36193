import type { Translator } from '../../../i18n'
import { useBilingualTranslator } from '../../../i18n/use-bilingual-translator'
import { useStaffTranslator } from '../../../features/counter/staff-translator'
import { useOffice } from '../../../stores/office'

/**
 * The translator of the office's settings: at a counter in Chinese, as all that is for staff; before, in the language of
 * who sets the tablet up, with Chinese.
 * @example const { t } = useOfficeTranslator()
 */
export function useOfficeTranslator(): Translator {
  const on = useOffice((state) => state.on)
  const staff = useStaffTranslator()
  const bilingual = useBilingualTranslator()
  return (on ? staff : bilingual).translator
}
