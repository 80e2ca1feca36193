import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import { useSpeech } from '../../i18n'
import { Paragraph } from '../../ui/text'
import { guarded } from '../guarded'
import { Screen } from '../Screen'
import { wayTo } from '../ways'

/** What is kept, each by the words that name it. */
const kept = ['answers', 'progress', 'looks', 'office'] as const

/** What stays on the device, what leaves it by the person's own hand, and how to delete it. */
function Privacy() {
  const { t } = useSpeech()
  const settings = wayTo('settings', t('settings.title'))
  return (
    <Screen title={t('privacy.title')} parent="about">
      <Paragraph>{t('privacy.lead')}</Paragraph>
      <Group title={t('privacy.kept')}>
        <Cells>{kept.map((one) => <Cell key={one} icon="check" title={t(`privacy.kept.${one}`)} />)}</Cells>
      </Group>
      <Group title={t('privacy.never')}>
        <Paragraph>{t('privacy.never.text')}</Paragraph>
      </Group>
      <Group title={t('privacy.out')}>
        <Paragraph>{t('privacy.out.text')}</Paragraph>
      </Group>
      <Group title={t('privacy.others')}>
        <Paragraph>{t('privacy.others.text')}</Paragraph>
      </Group>
      <Group title={t('privacy.delete')}>
        <Paragraph>{t('privacy.delete.text', { settings: settings.label, forget: t('settings.forget.button') })}</Paragraph>
        <Paragraph kind="secondary">{t('privacy.delete.counter')}</Paragraph>
        <Cells><Cell icon="settings" title={settings.label} href={settings.href} onFollow={settings.onFollow} /></Cells>
      </Group>
    </Screen>
  )
}

export default guarded(Privacy)
