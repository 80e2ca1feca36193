import { useState } from 'react'
import { Cell, Cells } from '../components/Cell'
import { Segmented } from '../components/Segmented'
import { Sheet } from '../components/Sheet'
import { languageOf, languages, nearest, speak, useSpeech } from '../i18n'
import { useSettings } from '../stores/settings'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Live } from '../ui/live'
import { Paragraph } from '../ui/text'

/** Speaks another language and remembers it; `failed` after one that could not be fetched. */
function useLanguages(): { failed: boolean; change: (tag: string) => Promise<boolean> } {
  const remember = useSettings((state) => state.choose)
  const [failed, setFailed] = useState(false)
  const change = async (tag: string) => {
    const language = nearest(tag)
    const spoken = await speak(language)
    setFailed(!spoken)
    if (spoken) remember({ language })
    return spoken
  }
  return { failed, change }
}

function Failed({ shown }: { shown: boolean }) {
  const { t } = useSpeech()
  return <Live urgent>{shown && <Paragraph>{t('language.failed')}</Paragraph>}</Live>
}

const options = languages.map(({ tag, name }) => ({ id: tag, label: name, lang: tag }))

/**
 * Every language by its own name, side by side; choosing one speaks it at once.
 * @example <Languages />
 */
export function Languages() {
  const { t, tag } = useSpeech()
  const { failed, change } = useLanguages()
  return (
    <>
      <Segmented legend={t('language.title')} name="language" options={options} value={tag} onChoose={(one) => void change(one)} />
      <Failed shown={failed} />
    </>
  )
}

/**
 * The language spoken now; pressing it offers all others, and choosing one leaves the person where they are.
 * @example <LanguageButton />
 */
export function LanguageButton() {
  const { t, tag } = useSpeech()
  const { failed, change } = useLanguages()
  const [open, setOpen] = useState(false)
  const choose = async (one: string) => {
    if (await change(one)) setOpen(false)
  }
  const name = languageOf(tag).name
  return (
    <>
      <Button kind="plain" expanded={open} onPress={() => setOpen(true)} className="screen-language" label={t('language.button', { name })}>
        <Icon name="language" className="screen-language-icon" />
        {name}
      </Button>
      <Sheet open={open} title={t('language.title')} closeLabel={t('common.close')} onClose={() => setOpen(false)}>
        <Box className="screen-languages">
          <Cells label={t('language.title')}>
            {options.map(({ id, label, lang }) => (
              <Cell key={id} title={label} lang={lang} current={id === tag} onPress={() => void choose(id)} />
            ))}
          </Cells>
          <Failed shown={failed} />
        </Box>
      </Sheet>
    </>
  )
}
