import { useState } from 'react'
import { Cell, Cells } from '../../../components/Cell'
import { findLanguage, useTranslation } from '../../../i18n'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { offeredLanguages, useLanguageChoice } from '../../../shell/languages'

/**
 * The visitor's language, selected on the visitor's side; the office's languages come first.
 * @example <VisitorLanguagePicker />
 */
export function VisitorLanguagePicker() {
  const { t, tag } = useTranslation()
  const {
    request: { hasFailed },
    choose,
  } = useLanguageChoice()
  const [isOpen, setOpen] = useState(false)
  const select = async (newTag: string) => {
    if (await choose(newTag)) setOpen(false)
  }
  const { name } = findLanguage(tag)
  return (
    <>
      <Button
        kind="plain"
        expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
        label={t('language.button', { name }).text}
        className="facing-language"
      >
        <Icon name="language" />
        {name}
      </Button>
      {isOpen && (
        <Cells label={t('language.title').text}>
          {offeredLanguages().map(({ id, label, lang }) => (
            <Cell key={id} title={label} lang={lang} current={id === tag} onPress={() => void select(id)} />
          ))}
        </Cells>
      )}
      <LiveRegion assertive>{hasFailed && <Paragraph>{t('language.failed')}</Paragraph>}</LiveRegion>
    </>
  )
}
