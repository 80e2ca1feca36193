import type { PrintGroup } from '../../../components/PrintSheet'
import type { Translator } from '../../../i18n'
import type { Office } from '../../../stores/office'

/**
 * The office's name, hours and phone number; empty if it has set none.
 * @example officeGroup(translator, office)
 */
export function officeGroup(
  { t }: Translator,
  { name, hours, phone }: Pick<Office, 'name' | 'hours' | 'phone'>,
): PrintGroup[] {
  const items = [
    ...(name === '' ? [] : [{ id: 'name', text: name, notes: [] }]),
    ...(hours === ''
      ? []
      : [{ id: 'hours', text: t('facing.hours'), notes: [{ kind: 'strong', text: hours } as const] }]),
    ...(phone === ''
      ? []
      : [{ id: 'phone', text: t('facing.phone'), notes: [{ kind: 'phone', text: phone } as const] }]),
  ]
  return items.length === 0
    ? []
    : [{ id: 'office', title: t('facing.tab.office'), lead: [], marker: 'none', variant: 'line', items }]
}
