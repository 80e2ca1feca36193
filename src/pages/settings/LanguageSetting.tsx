import { useState } from 'react'
import { Cell, Cells } from '../../components/Cell'
import { findLanguage, useTranslation } from '../../i18n'
import { LanguageSheet } from '../../shell/LanguageSheet'

/**
 * The language; pressing it offers all others.
 * @example <LanguageSetting />
 */
export function LanguageSetting() {
  const { t, tag } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Cells>
        <Cell
          icon="language"
          title={t('language.title')}
          value={findLanguage(tag).name}
          onPress={() => setOpen(true)}
        />
      </Cells>
      <LanguageSheet open={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}
