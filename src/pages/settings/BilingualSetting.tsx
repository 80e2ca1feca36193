import { Checklist } from '../../components/Checklist'
import { CHINESE, useTranslation } from '../../i18n'
import { LiveRegion } from '../../ui/live-region'
import { Paragraph } from '../../ui/text'
import { useBilingualMode } from '../../shell/bilingual-switch'

/**
 * The setting for Chinese under each line, with an explanation.
 * @example <BilingualSetting />
 */
export function BilingualSetting() {
  const { t, tag } = useTranslation()
  const { isOn, hasFailed, setOn } = useBilingualMode()
  if (tag === CHINESE) return null
  const item = { id: 'beside', label: t('beside.setting'), hint: t('beside.setting.hint'), checked: isOn }
  return (
    <>
      <Checklist label={t('beside.setting').text} items={[item]} onToggle={() => setOn(!isOn)} />
      <LiveRegion assertive>{hasFailed && <Paragraph>{t('beside.failed')}</Paragraph>}</LiveRegion>
    </>
  )
}
