import { useState } from 'react'
import { Cell, Cells } from '../../../components/Cell'
import { languageOf, useSpeech } from '../../../i18n'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { offered, useLanguages } from '../../languages'

/**
 * The visitor's language, to be chosen on the visitor's own side; the languages of the office stand first.
 * @example <VisitorLanguage />
 */
export function VisitorLanguage() {
  const { t, tag } = useSpeech()
  const { wish: { failed }, choose } = useLanguages()
  const [open, setOpen] = useState(false)
  const press = async (one: string) => {
    if (await choose(one)) setOpen(false)
  }
  const { name } = languageOf(tag)
  return (
    <>
      <Button kind="plain" expanded={open} onPress={() => setOpen(!open)} label={t('language.button', { name }).text} className="facing-language">
        <Icon name="language" />
        {name}
      </Button>
      {open && (
        <Cells label={t('language.title').text}>
          {offered().map(({ id, label, lang }) => <Cell key={id} title={label} lang={lang} current={id === tag} onPress={() => void press(id)} />)}
        </Cells>
      )}
      <Live urgent>{failed && <Paragraph>{t('language.failed')}</Paragraph>}</Live>
    </>
  )
}
