import { Checklist } from '../../components/Checklist'
import { CHINESE, useSpeech } from '../../i18n'
import { Live } from '../../ui/live'
import { Paragraph } from '../../ui/text'
import { useBeside } from '../beside'

/**
 * The switch that shows Chinese beside each line as a row of the settings, which says what it is for.
 * @example <BesideSetting />
 */
export function BesideSetting() {
  const { t, tag } = useSpeech()
  const { on, failed, turn } = useBeside()
  if (tag === CHINESE) return null
  const item = { id: 'beside', label: t('beside.setting'), hint: t('beside.setting.hint'), checked: on }
  return (
    <>
      <Checklist label={t('beside.setting').text} items={[item]} onToggle={() => turn(!on)} />
      <Live urgent>{failed && <Paragraph>{t('beside.failed')}</Paragraph>}</Live>
    </>
  )
}
