import { useState } from 'react'
import { Cell, Cells } from '../components/Cell'
import { Choice } from '../components/Choice'
import { Segmented } from '../components/Segmented'
import { Sheet } from '../components/Sheet'
import { bring, isHere, languageOf, languages, nearest, speak, type Tag, useSpeech } from '../i18n'
import { useSettings } from '../stores/settings'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Live } from '../ui/live'
import { Paragraph } from '../ui/text'
import { Review, reviewBadge } from './review'

/** Speaks another language once all that the person reads now is here in it: they must find their place again. */
async function change(from: Tag, to: Tag): Promise<boolean> {
  return (!isHere(from, ['guides']) || (await bring(to, ['guides']))) && speak(to)
}

/** Speaks another language and remembers it; `failed` after one that could not be fetched. */
function useLanguages(): { failed: boolean; choose: (tag: string) => Promise<boolean> } {
  const remember = useSettings((state) => state.choose)
  const [failed, setFailed] = useState(false)
  const { tag: now } = useSpeech()
  const choose = async (tag: string) => {
    const language = nearest(tag)
    const spoken = await change(now, language)
    setFailed(!spoken)
    if (spoken) remember({ language })
    return spoken
  }
  return { failed, choose }
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
  const { failed, choose } = useLanguages()
  return (
    <>
      <Segmented legend={t('language.title')} name="language" options={options} value={tag} onChoose={(one) => void choose(one)} />
      <Failed shown={failed} />
    </>
  )
}

/**
 * Every language in its own row, with how its words were made and checked; for the settings.
 * @example <LanguageList />
 */
export function LanguageList() {
  const speech = useSpeech()
  const { failed, choose } = useLanguages()
  const rows = languages.map(({ tag, name }) => ({ id: tag, label: name, lang: tag, hint: reviewBadge(speech, tag) }))
  return (
    <>
      <Choice level={2} legend={speech.t('language.title')} name="settings-language" options={rows} value={speech.tag} onChoose={(one) => void choose(one)} />
      <Review />
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
  const { failed, choose } = useLanguages()
  const [open, setOpen] = useState(false)
  const press = async (one: string) => {
    if (await choose(one)) setOpen(false)
  }
  const name = languageOf(tag).name
  return (
    <>
      <Button kind="plain" expanded={open} onPress={() => setOpen(true)} className="screen-language" label={t('language.button', { name }).text}>
        <Icon name="language" className="screen-language-icon" />
        {name}
      </Button>
      <Sheet open={open} title={t('language.title')} closeLabel={t('common.close')} onClose={() => setOpen(false)}>
        <Box className="screen-languages">
          <Cells label={t('language.title').text}>
            {options.map(({ id, label, lang }) => (
              <Cell key={id} title={label} lang={lang} current={id === tag} onPress={() => void press(id)} />
            ))}
          </Cells>
          <Failed shown={failed} />
        </Box>
      </Sheet>
    </>
  )
}
