import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import { useTranslation } from '../../i18n'
import { hasTabs } from '../../platform/tabs'
import { Paragraph } from '../../ui/text'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { Screen } from '../../shell/Screen'
import { linkToRoute } from '../../features/links'
import { withRareMessages } from '../../features/with-rare-messages'

/** What is stored on the device, by translation key. */
const storedKinds = ['answers', 'progress', 'looks', 'office'] as const

/** What stays on the device, what leaves it and how to delete it. */
function PrivacyScreen() {
  const { t } = useTranslation()
  const settings = linkToRoute('settings', t('settings.title'))
  return (
    <Screen title={t('privacy.title')} parent="about">
      <Paragraph>{t('privacy.lead')}</Paragraph>
      <Group title={t('privacy.kept')}>
        <Cells>
          {storedKinds.map((storedKind) => (
            <Cell key={storedKind} icon="check" title={t(`privacy.kept.${storedKind}`)} />
          ))}
        </Cells>
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
        <Paragraph>
          {t('privacy.delete.text', { settings: settings.label, forget: t('settings.forget.button') })}
        </Paragraph>
        <Paragraph kind="secondary">{t('privacy.delete.counter')}</Paragraph>
        {hasTabs() && <Paragraph kind="secondary">{t('privacy.delete.tabs')}</Paragraph>}
        <Cells>
          <Cell icon="settings" title={settings.label} href={settings.href} onFollow={settings.onFollow} />
        </Cells>
      </Group>
    </Screen>
  )
}

export default withErrorBoundary(withRareMessages(PrivacyScreen))
