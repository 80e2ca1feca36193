import type { Group } from '../../../components/Paper'
import type { Speech } from '../../../i18n'
import type { Office } from '../../../stores/office'

/**
 * The office that hands out the paper, with its hours and telephone; nothing where it has set none.
 * @example officeGroup(speech, office)
 */
export function officeGroup({ t }: Speech, { name, hours, phone }: Pick<Office, 'name' | 'hours' | 'phone'>): Group[] {
  const items = [
    ...(name === '' ? [] : [{ id: 'name', words: name, notes: [] }]),
    ...(hours === '' ? [] : [{ id: 'hours', words: t('facing.hours'), notes: [{ kind: 'strong', words: hours } as const] }]),
    ...(phone === '' ? [] : [{ id: 'phone', words: t('facing.phone'), notes: [{ kind: 'phone', words: phone } as const] }]),
  ]
  return items.length === 0 ? [] : [{ id: 'office', title: t('facing.tab.office'), lead: [], sign: 'none', look: 'line', items }]
}
