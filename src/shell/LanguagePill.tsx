import { useState } from 'react'
import { CHINESE, findLanguage, useTranslation } from '../i18n'
import { navigateTo } from '../platform/navigation'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classNames } from '../ui/classes'
import { Icon } from '../ui/icon'
import { Text } from '../ui/text'
import type { BilingualMode } from './bilingual-switch'
import { useLanguageSheet } from './use-language-sheet'
import './LanguagePill.scss'

/** Not translated, so that readers of Chinese find it in every language. */
const CHINESE_SIGN = '中'

/** Chinese under each line, in one tap; nothing if the current language is Chinese. */
function ChineseSwitch({ mode: { isOn, setOn } }: { mode: BilingualMode }) {
  const { t, tag } = useTranslation()
  if (tag === CHINESE) return null
  return (
    <Button
      kind="bare"
      pressed={isOn}
      onPress={() => setOn(!isOn)}
      label={t('beside.button').text}
      className={classNames('language-pill-chinese', isOn && 'language-pill-chinese-on')}
    >
      <Text lang={CHINESE}>{CHINESE_SIGN}</Text>
    </Button>
  )
}

/**
 * The language of the screen, in its own script: pressing it offers all others without leaving the screen. Beside it
 * Chinese under each line.
 * @example <LanguagePill mode={bilingualMode} />
 */
export function LanguagePill({ mode }: { mode: BilingualMode }) {
  const { t, tag } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  // A browser that has never loaded the sheet and is offline now: the settings say so, and have the languages too.
  const sheet = useLanguageSheet(isOpen, () => {
    setOpen(false)
    navigateTo('settings')
  })
  const { name } = findLanguage(tag)
  return (
    <Box className="language-pill">
      <Button
        kind="bare"
        expanded={isOpen}
        onPress={() => setOpen(true)}
        className="language-pill-name"
        label={t('language.button', { name }).text}
      >
        <Icon name="language" className="language-pill-icon" />
        <Text lang={tag}>{name}</Text>
      </Button>
      <ChineseSwitch mode={mode} />
      {sheet && <sheet.LanguageSheet open={isOpen} onClose={() => setOpen(false)} />}
    </Box>
  )
}
