import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import { useTranslation } from '../../i18n'
import { useOffice } from '../../stores/office'
import { Paragraph } from '../../ui/text'
import { linkToRoute } from '../../features/links'

/**
 * Explains counter mode, shows whether it is on, and links to its settings.
 * @example <CounterModeSetting />
 */
export function CounterModeSetting() {
  const { t } = useTranslation()
  const on = useOffice((state) => state.on)
  const { label, href, onFollow } = linkToRoute('office', t('settings.counter.open'))
  const guide = linkToRoute('guide', t('settings.counter.guide'), { params: { id: 'using-at-a-counter' } })
  return (
    <Group title={t('settings.counter.title')}>
      <Paragraph kind="secondary">{t('settings.counter.text')}</Paragraph>
      <Cells>
        <Cell
          icon="settings"
          title={label}
          hint={t(on ? 'office.state.on' : 'office.state.off')}
          href={href}
          onFollow={onFollow}
        />
        <Cell
          icon="document"
          title={guide.label}
          hint={t('settings.counter.guide.hint')}
          href={guide.href}
          onFollow={guide.onFollow}
        />
      </Cells>
    </Group>
  )
}
