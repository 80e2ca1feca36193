import { Group } from '../../components/Group'
import { Segmented } from '../../components/Segmented'
import { useTranslation } from '../../i18n'
import { useSettings } from '../../stores/settings'
import { textSizes, themes } from '../../stores/settings-fields'
import { Box } from '../../ui/box'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { Screen } from '../../shell/Screen'
import { useTextSize } from '../../shell/theme'
import { BilingualSetting } from './BilingualSetting'
import { DeleteDataSetting } from './DeleteDataSetting'
import { LanguageSetting } from './LanguageSetting'
import { MoreSettings } from './MoreSettings'

function SettingsScreen() {
  const { t } = useTranslation()
  const theme = useSettings((state) => state.theme)
  const choose = useSettings((state) => state.choose)
  const size = useTextSize()
  const sizes = textSizes.map((id) => ({ id, label: t(`settings.size.${id}`) }))
  const choices = themes.map((id) => ({ id, label: t(`settings.theme.${id}`) }))
  return (
    <Screen title={t('settings.title')} parent="home" wide>
      <Box className="page-groups">
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
        <MoreSettings />
        <DeleteDataSetting />
      </Box>
    </Screen>
  )
}

export default withErrorBoundary(SettingsScreen)
