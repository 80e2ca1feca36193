import { Choice } from '../../components/Choice'
import { languages, useTranslation } from '../../i18n'
import { LanguageRequestStatus, useLanguageChoice } from '../../shell/languages'
import { ReviewNote, reviewBadge } from '../../features/review-note'

/**
 * Every language in its own row, with how its translation was made and reviewed.
 * @example <LanguageSetting />
 */
export function LanguageSetting() {
  const translator = useTranslation()
  const { request, choose } = useLanguageChoice()
  const rows = languages.map(({ tag, name }) => ({
    id: tag,
    label: name,
    lang: tag,
    hint: reviewBadge(translator, tag),
  }))
  return (
    <>
      <Choice
        legend={translator.t('language.title')}
        name="settings-language"
        options={rows}
        value={translator.tag}
        onSelect={(tag) => void choose(tag)}
      />
      <ReviewNote />
      <LanguageRequestStatus request={request} />
    </>
  )
}
