import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import { linkToRoute } from '../../features/links'
import { STAFF_GUIDE } from '../../guides/named'
import { useTranslation } from '../../i18n'
import { useAnswers } from '../../stores/answers'
import { useOffice } from '../../stores/office'

/**
 * What belongs to no task: a counter, another device, and what this app is.
 * @example <MoreSettings />
 */
export function MoreSettings() {
  const { t } = useTranslation()
  const atCounter = useOffice((state) => state.on)
  // A new person has nothing to share, but may have a code.
  const isNew = useAnswers((state) => state.place === null && state.history.length === 0)
  const rows = [
    {
      icon: 'code',
      ...linkToRoute('handover', t(isNew ? 'handover.enter' : 'handover.title')),
      hint: t('handover.hint'),
    },
    {
      icon: 'settings',
      ...linkToRoute('office', t('settings.counter.open')),
      hint: t(atCounter ? 'office.state.on' : 'office.state.off'),
    },
    {
      icon: 'document',
      ...linkToRoute('guide', t('settings.counter.guide'), { params: { id: STAFF_GUIDE } }),
      hint: t('settings.counter.guide.hint'),
    },
    { icon: 'info', ...linkToRoute('privacy', t('privacy.more')) },
    { icon: 'info', ...linkToRoute('about', t('about.title')) },
  ] as const
  return (
    <Group title={t('home.more')}>
      <Cells>
        {rows.map(({ label, ...row }) => (
          <Cell key={label.id} title={label} {...row} />
        ))}
      </Cells>
    </Group>
  )
}
