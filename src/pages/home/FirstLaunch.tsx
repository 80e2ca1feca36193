import { Drawing } from '../../components/Drawing'
import { CHINESE, languages, useTranslation } from '../../i18n'
import { LanguageRequestStatus, useLanguageChoice } from '../../shell/languages'
import { Screen } from '../../shell/Screen'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/classes'
import { Heading } from '../../ui/heading'
import { Icon } from '../../ui/icon'
import { Item, List } from '../../ui/list'
import { Text } from '../../ui/text'
import { APP_NAME_ZH } from './app-name'
import './FirstLaunch.scss'

/** Swallows on a wire, under the name of the app in the two scripts that every device has. */
function Sky() {
  return (
    <Box className="first-sky">
      <Heading level={1} className="first-name">
        <Text lang={CHINESE} className="first-name-zh">
          {APP_NAME_ZH}
        </Text>{' '}
        <Text lang="en" className="first-name-en">
          Yibao Guide
        </Text>
      </Heading>
      <Box className="first-wires" />
      <Box className="first-birds">
        <Drawing name="swallow-sit" size={70} className="first-bird first-bird-one" />
        <Drawing name="swallow-sit" size={54} className="first-bird first-bird-two" />
        <Drawing name="swallow-sit" size={63} className="first-bird first-bird-three" />
      </Box>
      <Drawing name="swallow-fly" size={112} className="first-bird-flying" />
    </Box>
  )
}

/**
 * The first screen of a new device: every language in its own script, that of the device first and large. One tap, and
 * the app goes on in it.
 * @example if (useIsFirstLaunch()) return <FirstLaunch />
 */
export function FirstLaunch() {
  const { t, tag } = useTranslation()
  const { request, choose } = useLanguageChoice()
  const own = languages.filter((language) => language.tag === tag)
  const others = languages.filter((language) => language.tag !== tag && language.tag !== CHINESE)
  // Last and wide: staff look for it, and others do not.
  const chinese = languages.filter((language) => language.tag !== tag && language.tag === CHINESE)
  return (
    <Screen title={t('app.name')} heading={null} edgeToEdge>
      <Sky />
      <Box className="first-edge" />
      <Box className="first-languages">
        <LanguageRequestStatus request={request} />
        <List label={t('language.title').text} className="first-list">
          {[...own, ...others, ...chinese].map(({ tag: offered, name, greeting }) => (
            <Item key={offered} className={classNames('first-item', offered === tag && 'first-item-own')}>
              <Button kind="bare" lang={offered} onPress={() => void choose(offered)} className="first-language">
                <Box inline className="first-language-words">
                  <Text className="first-language-name">{name}</Text>
                  <Text className="first-language-greeting">{greeting}</Text>
                </Box>
                <Icon name="forward" className="first-language-mark" />
              </Button>
            </Item>
          ))}
        </List>
      </Box>
    </Screen>
  )
}
