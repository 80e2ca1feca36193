import { LanguageTags } from '../components/LanguageTags'
import { CHINESE, languages, translatorFor } from '../i18n'
import { useOffice } from '../stores/office'

/** The app's name in the two scripts that every device can show. */
const TITLE = { zh: '医保指南', en: 'Yibao Guide' }

interface Props {
  /** Absent: the screen is about to be replaced, and a touch does nothing. */
  onChoose?: (tag: string) => void
  onStaff?: () => void
}

const ignore = () => undefined

/**
 * Every language to touch, the office's first, between two visitors. It is drawn at once, before anything is loaded.
 * @example <IdleCurtain onChoose={choose} onStaff={openTriage} />
 */
export function IdleCurtain({ onChoose = ignore, onStaff = ignore }: Props) {
  const { name, hours, languages: offered } = useOffice((state) => state.office)
  const { t } = translatorFor(CHINESE, false)
  const first = offered.flatMap((tag) => languages.find((language) => language.tag === tag) ?? [])
  return (
    <LanguageTags
      title={TITLE}
      label={t('idle.title').text}
      languages={[...first, ...languages.filter((language) => !first.includes(language))]}
      onChoose={onChoose}
      office={{ name, hours }}
      staffLabel={t('idle.staff').text}
      onStaff={onStaff}
    />
  )
}
