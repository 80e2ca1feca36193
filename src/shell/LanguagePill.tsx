import { useState } from 'react'
import { Cell, Cells } from '../components/Cell'
import { Sheet } from '../components/Sheet'
import { CHINESE, findLanguage, useTranslation } from '../i18n'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classNames } from '../ui/classes'
import { Icon } from '../ui/icon'
import { Text } from '../ui/text'
import { VisibleTextsContext } from '../ui/visible-texts'
import type { BilingualMode } from './bilingual-switch'
import { LanguageRequestStatus, offeredLanguages, useLanguageChoice } from './languages'
import { useReport } from './ReportButton'
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
 * Chinese under each line, and in its sheet the report of a wrong sentence.
 * @example <LanguagePill mode={bilingualMode} />
 */
export function LanguagePill({ mode }: { mode: BilingualMode }) {
  const { t, tag } = useTranslation()
  const { request, choose } = useLanguageChoice()
  const { report, sheet } = useReport()
  const [isOpen, setOpen] = useState(false)
  const select = async (newTag: string) => {
    if (await choose(newTag)) setOpen(false)
  }
  const { name } = findLanguage(tag)
  const close = () => setOpen(false)
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
      {/* The lines of this sheet are not those of the screen, which a report lists. */}
      <VisibleTextsContext.Provider value={null}>
        <Sheet open={isOpen} title={t('language.title')} closeLabel={t('common.close')} onClose={close}>
          <LanguageRequestStatus request={request} />
          <Cells label={t('language.title').text}>
            {offeredLanguages().map(({ id, label, lang }) => (
              <Cell key={id} title={label} lang={lang} current={id === tag} onPress={() => void select(id)} />
            ))}
          </Cells>
          <Button
            kind="plain"
            onPress={() => {
              close()
              report()
            }}
          >
            {t('report.button')}
          </Button>
        </Sheet>
      </VisibleTextsContext.Provider>
      {sheet}
    </Box>
  )
}
