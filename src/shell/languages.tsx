import { useEffect, useRef, useState } from 'react'
import { Callout } from '../components/Callout'
import {
  loadNamespaces,
  hasNamespaces,
  findLanguage,
  languages,
  closestLanguage,
  type Namespace,
  changeLanguage,
  type LanguageTag,
  useTranslation,
  useFailedLanguage,
  useLateLanguage,
} from '../i18n'
import { checkHostForUpdate } from '../platform/offline'
import { useOffice } from '../stores/office'
import { useSettings } from '../stores/settings'
import { Button } from '../ui/button'
import { LiveRegion } from '../ui/live-region'
import { Paragraph } from '../ui/text'

/** The state of a language change. */
interface LanguageRequest {
  /** The language that is loading; null: none. */
  readonly pending: LanguageTag | null
  /** The last change failed. */
  readonly hasFailed: boolean
}

/**
 * Changes the language and stores the choice; the latest call wins.
 * @example const { choose } = useLanguageChoice(); await choose('my')
 */
export function useLanguageChoice(): { request: LanguageRequest; choose: (tag: string) => Promise<boolean> } {
  const { tag: currentTag } = useTranslation()
  const storeChoice = useSettings((state) => state.choose)
  const [request, setRequest] = useState<LanguageRequest>({ pending: null, hasFailed: false })
  const latest = useRef<LanguageTag>(currentTag)
  const choose = async (tag: string) => {
    const language = closestLanguage(tag)
    latest.current = language
    // All messages of this screen must exist in the new language, so that the person stays where they are.
    const namespaces: readonly Namespace[] = hasNamespaces(currentTag, ['guides']) ? ['ui', 'policy', 'guides'] : ['ui']
    if (!hasNamespaces(language, namespaces)) setRequest({ pending: language, hasFailed: false })
    const isLoaded = await loadNamespaces(language, namespaces)
    if (latest.current !== language) return false
    const isApplied = isLoaded && (await changeLanguage(language))
    setRequest({ pending: null, hasFailed: !isApplied })
    if (isApplied) storeChoice({ language })
    return isApplied
  }
  return { request, choose }
}

/**
 * The state of a language change; shown above the languages.
 * @example <LanguageRequestStatus request={request} />
 */
export function LanguageRequestStatus({ request: { pending, hasFailed } }: { request: LanguageRequest }) {
  const { t } = useTranslation()
  return (
    <>
      <LiveRegion>
        {pending !== null && (
          <Paragraph kind="secondary">{t('language.fetching', { name: findLanguage(pending).name })}</Paragraph>
        )}
      </LiveRegion>
      <LiveRegion assertive>{hasFailed && <Paragraph>{t('language.failed')}</Paragraph>}</LiveRegion>
    </>
  )
}

/**
 * Warns that the stored language could not be loaded at startup, and offers a retry; says that it takes long; otherwise
 * nothing.
 * @example <FailedLanguageNotice />
 */
export function FailedLanguageNotice() {
  const { t } = useTranslation()
  const tag = useFailedLanguage()
  useEffect(() => {
    if (tag !== null) void checkHostForUpdate()
  }, [tag])
  const late = useLateLanguage()
  if (late !== null)
    return <Paragraph kind="secondary">{t('language.fetching', { name: findLanguage(late).name })}</Paragraph>
  if (tag === null) return null
  return (
    <Callout kind="warning" kindLabel={t('common.warning').text}>
      <Paragraph>{t('language.unreached', { name: findLanguage(tag).name })}</Paragraph>
      <Button kind="plain" onPress={() => void changeLanguage(tag)}>
        {t('failed.again')}
      </Button>
    </Callout>
  )
}

const options = languages.map(({ tag, name }) => ({ id: tag, label: name, lang: tag }))

/**
 * All languages by their own names; at a counter the office's languages come first.
 * @example offeredLanguages()[0]?.id // 'en'
 */
export function offeredLanguages(): typeof options {
  const { on, office } = useOffice.getState()
  const first = on ? office.languages.flatMap((tag) => options.find(({ id }) => id === tag) ?? []) : []
  return [...first, ...options.filter((option) => !first.includes(option))]
}
