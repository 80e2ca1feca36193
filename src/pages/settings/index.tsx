import { Cell, Cells } from '../../components/Cell'
import { Group } from '../../components/Group'
import { Segmented } from '../../components/Segmented'
import { useTranslation } from '../../i18n'
import { useAnswers } from '../../stores/answers'
import { useSettings } from '../../stores/settings'
import { textSizes, themes } from '../../stores/settings-fields'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { linkToRoute } from '../../features/links'
import { Screen } from '../../shell/Screen'
import { useTextSize } from '../../shell/theme'
import { CounterModeSetting } from './CounterModeSetting'
import { BilingualSetting } from './BilingualSetting'
import { DeleteDataSetting } from './DeleteDataSetting'
import { LanguageSetting } from './LanguageSetting'

/** What belongs to no task: another device, and what this app is. */
function MoreLinks() {
  const { t } = useTranslation()
  // A new person has nothing to share, but may have a code.
  const isNew = useAnswers((state) => state.place === null && state.history.length === 0)
  const handover = linkToRoute('handover', t(isNew ? 'handover.enter' : 'handover.title'))
  const about = linkToRoute('about', t('about.title'))
  return (
    <Group title={t('home.more')}>
      <Cells>
        <Cell
          icon="code"
          title={handover.label}
          hint={t('handover.hint')}
          href={handover.href}
          onFollow={handover.onFollow}
        />
        <Cell icon="info" title={about.label} href={about.href} onFollow={about.onFollow} />
      </Cells>
    </Group>
  )
}

function SettingsScreen() {
  const { t } = useTranslation()
  const theme = useSettings((state) => state.theme)
  const choose = useSettings((state) => state.choose)
  const size = useTextSize()
  const sizes = textSizes.map((id) => ({ id, label: t(`settings.size.${id}`) }))
  const choices = themes.map((id) => ({ id, label: t(`settings.theme.${id}`) }))
  return (
    <Screen title={t('settings.title')} parent="home">
      <LanguageSetting />
      <Group>
        <BilingualSetting />
      </Group>
      <Group>
        <Segmented
          legend={t('settings.size')}
          name="size"
          options={sizes}
          value={size}
          onSelect={(id) => choose({ textSize: textSizes.find((textSize) => textSize === id) ?? null })}
        />
      </Group>
      <Group>
        <Segmented
          legend={t('settings.theme')}
          name="theme"
          options={choices}
          value={theme}
          onSelect={(id) => choose({ theme: themes.find((theme) => theme === id) ?? 'system' })}
        />
      </Group>
      <DeleteDataSetting />
      <CounterModeSetting />
      <MoreLinks />
    </Screen>
  )
}

export default withErrorBoundary(SettingsScreen)
