import { useState } from 'react'
import { Cell, Cells } from '../../components/Cell'
import { Sheet } from '../../components/Sheet'
import { findLanguage, useTranslation } from '../../i18n'
import { LanguageRequestStatus, offeredLanguages, useLanguageChoice } from '../../shell/languages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Text } from '../../ui/text'
import './VisitorLanguage.scss'

/**
 * The visitor's language in its own script, and a sheet to change it; the office's languages come first.
 * @example <VisitorLanguage />
 */
export function VisitorLanguage() {
  const { t, tag, direction } = useTranslation()
  const { request, choose } = useLanguageChoice()
  const [isOpen, setOpen] = useState(false)
  const select = async (newTag: string) => {
    if (await choose(newTag)) setOpen(false)
  }
  const { name } = findLanguage(tag)
  return (
    <>
      <Button
        kind="bare"
        expanded={isOpen}
        onPress={() => setOpen(true)}
        label={t('language.button', { name }).text}
        className="visitor-language"
      >
        <Icon name="language" className="visitor-language-icon" />
        <Text lang={tag}>{name}</Text>
      </Button>
      <Sheet
        open={isOpen}
        title={t('language.title').text}
        closeLabel={t('common.close').text}
        onClose={() => setOpen(false)}
      >
        <Box lang={tag} dir={direction}>
          <LanguageRequestStatus request={request} />
          <Cells label={t('language.title').text}>
            {offeredLanguages().map(({ id, label, lang }) => (
              <Cell key={id} title={label} lang={lang} current={id === tag} onPress={() => void select(id)} />
            ))}
          </Cells>
        </Box>
      </Sheet>
    </>
  )
}
