import { useRef, useState } from 'react'
import { Callout } from '../components/Callout'
import { Cell, Cells } from '../components/Cell'
import { Segmented } from '../components/Segmented'
import { Sheet } from '../components/Sheet'
import { bring, isHere, languageOf, languages, nearest, type Space, speak, type Tag, useSpeech, useUnreached } from '../i18n'
import { useOffice } from '../stores/office'
import { useSettings } from '../stores/settings'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Live } from '../ui/live'
import { Paragraph } from '../ui/text'

/** How the wish for another language goes. */
interface Wish {
  /** The language that is on its way; null: none. */
  readonly waiting: Tag | null
  /** The last one could not be fetched. */
  readonly failed: boolean
}

/**
 * Speaks another language and remembers it, and tells how that goes; the latest wish wins.
 * @example const { choose } = useLanguages(); await choose('my')
 */
export function useLanguages(): { wish: Wish; choose: (tag: string) => Promise<boolean> } {
  const { tag: now } = useSpeech()
  const remember = useSettings((state) => state.choose)
  const [wish, setWish] = useState<Wish>({ waiting: null, failed: false })
  const latest = useRef<Tag>(now)
  const choose = async (tag: string) => {
    const language = nearest(tag)
    latest.current = language
    // All that the person reads now must be here in it: they must find their place again.
    const spaces: readonly Space[] = isHere(now, ['guides']) ? ['ui', 'policy', 'guides'] : ['ui']
    if (!isHere(language, spaces)) setWish({ waiting: language, failed: false })
    const came = await bring(language, spaces)
    if (latest.current !== language) return false
    const spoken = came && (await speak(language))
    setWish({ waiting: null, failed: !spoken })
    if (spoken) remember({ language })
    return spoken
  }
  return { wish, choose }
}

/**
 * Says how the wish goes; above the languages, where it is seen.
 * @example <Going wish={wish} />
 */
export function Going({ wish: { waiting, failed } }: { wish: Wish }) {
  const { t } = useSpeech()
  return (
    <>
      <Live>{waiting !== null && <Paragraph kind="secondary">{t('language.fetching', { name: languageOf(waiting).name })}</Paragraph>}</Live>
      <Live urgent>{failed && <Paragraph>{t('language.failed')}</Paragraph>}</Live>
    </>
  )
}

/**
 * Says that the language that was chosen could not be had when the app started, and tries again; else nothing.
 * @example <Unreached />
 */
export function Unreached() {
  const { t } = useSpeech()
  const tag = useUnreached()
  if (tag === null) return null
  return (
    <Callout kind="warning" kindWord={t('common.warning').text}>
      <Paragraph>{t('language.unreached', { name: languageOf(tag).name })}</Paragraph>
      <Button kind="plain" onPress={() => void speak(tag)}>{t('failed.again')}</Button>
    </Callout>
  )
}

const options = languages.map(({ tag, name }) => ({ id: tag, label: name, lang: tag }))

/**
 * Every language by its own name; at a counter those first that the office offers first.
 * @example offered()[0]?.id // 'en'
 */
export function offered(): typeof options {
  const { on, office } = useOffice.getState()
  const first = on ? office.languages.flatMap((tag) => options.find(({ id }) => id === tag) ?? []) : []
  return [...first, ...options.filter((one) => !first.includes(one))]
}

/**
 * Every language by its own name, side by side; choosing one speaks it at once.
 * @example <Languages />
 */
export function Languages() {
  const { t, tag } = useSpeech()
  const { wish, choose } = useLanguages()
  return (
    <>
      <Segmented legend={t('language.title')} name="language" options={options} value={tag} onChoose={(one) => void choose(one)} />
      <Going wish={wish} />
    </>
  )
}

/**
 * The language spoken now; pressing it offers all others, and choosing one leaves the person where they are.
 * @example <LanguageButton />
 */
export function LanguageButton() {
  const { t, tag } = useSpeech()
  const { wish, choose } = useLanguages()
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
          <Going wish={wish} />
          <Cells label={t('language.title').text}>
            {offered().map(({ id, label, lang }) => (
              <Cell key={id} title={label} lang={lang} current={id === tag} onPress={() => void press(id)} />
            ))}
          </Cells>
        </Box>
      </Sheet>
    </>
  )
}
