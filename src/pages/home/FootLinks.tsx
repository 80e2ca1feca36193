import { useTranslation } from '../../i18n'
import { linkToRoute } from '../../features/links'
import { Box } from '../../ui/box'
import { Icon } from '../../ui/icon'
import { Link } from '../../ui/link'
import { Text } from '../../ui/text'

/** What people come for seldom: below the tiles. */
export function FootLinks() {
  const { t } = useTranslation()
  const links = [
    { icon: 'list', ...linkToRoute('guides', t('home.guides')) },
    { icon: 'document', ...linkToRoute('papers', t('home.mine')) },
    { icon: 'settings', ...linkToRoute('settings', t('settings.title')) },
  ] as const
  return (
    <Box className="home-foot">
      {links.map(({ icon, label, href, onFollow }) => (
        <Link key={label.id} href={href} onFollow={onFollow} className="home-foot-link">
          <Icon name={icon} className="home-foot-icon" />
          <Text className="home-foot-text">{label}</Text>
        </Link>
      ))}
    </Box>
  )
}
