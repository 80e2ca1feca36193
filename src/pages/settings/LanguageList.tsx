import { Choice } from '../../components/Choice'
import { languages, useSpeech } from '../../i18n'
import { Going, useLanguages } from '../languages'
import { Review, reviewBadge } from '../review'

/**
 * Every language in its own row, with how its words were made and checked; for the settings.
 * @example <LanguageList />
 */
export function LanguageList() {
  const speech = useSpeech()
  const { wish, choose } = useLanguages()
  const rows = languages.map(({ tag, name }) => ({ id: tag, label: name, lang: tag, hint: reviewBadge(speech, tag) }))
  return (
    <>
      <Choice level={2} legend={speech.t('language.title')} name="settings-language" options={rows} value={speech.tag} onChoose={(one) => void choose(one)} />
      <Review />
      <Going wish={wish} />
    </>
  )
}
