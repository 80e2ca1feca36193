import { Group } from '../../components/Group'
import { Segmented } from '../../components/Segmented'
import { useSpeech } from '../../i18n'
import { textSizes, themes, useSettings } from '../../stores/settings'
import { guarded } from '../guarded'
import { Screen } from '../Screen'
import { useTextSize } from '../theme'
import { AtCounterSetting } from './AtCounterSetting'
import { BesideSetting } from './BesideSetting'
import { Forget } from './Forget'
import { LanguageList } from './LanguageList'

function Settings() {
  const { t } = useSpeech()
  const theme = useSettings((state) => state.theme)
  const choose = useSettings((state) => state.choose)
  const size = useTextSize()
  const sizes = textSizes.map((id) => ({ id, label: t(`settings.size.${id}`) }))
  const choices = themes.map((id) => ({ id, label: t(`settings.theme.${id}`) }))
  return (
    <Screen title={t('settings.title')} parent="home">
      <LanguageList />
      <Group><BesideSetting /></Group>
      <Group>
        <Segmented
          legend={t('settings.size')}
          name="size"
          options={sizes}
          value={size}
          onChoose={(id) => choose({ textSize: textSizes.find((one) => one === id) ?? null })}
        />
      </Group>
      <Group>
        <Segmented
          legend={t('settings.theme')}
          name="theme"
          options={choices}
          value={theme}
          onChoose={(id) => choose({ theme: themes.find((one) => one === id) ?? 'system' })}
        />
      </Group>
      <AtCounterSetting />
      <Forget />
    </Screen>
  )
}

export default guarded(Settings)
