import { useTranslation } from '../../i18n'
import { linkToRoute } from '../../features/links'
import { Icon } from '../../ui/icon'
import { Link } from '../../ui/link'
import { Text } from '../../ui/text'

/** Looks like a field and leads to the search, where the keyboard opens. */
export function SearchRow() {
  const { t } = useTranslation()
  const { label, href, onFollow } = linkToRoute('find', t('home.search'))
  return (
    <Link href={href} onFollow={onFollow} className="home-search">
      <Icon name="search" className="home-search-icon" />
      <Text className="home-search-text">{label}</Text>
    </Link>
  )
}
