import { Drawing } from '../../components/Drawing'
import { CHINESE, useIsBilingual, useTranslation } from '../../i18n'
import { Box } from '../../ui/box'
import { Heading } from '../../ui/heading'
import { Text } from '../../ui/text'
import { APP_NAME_ZH } from './app-name'

/** The sign and the name of the app, with the h1. `takesFocus`: the screen replaced another on this page. */
export function Brand({ takesFocus }: { takesFocus: boolean }) {
  const { t, tag } = useTranslation()
  const isBilingual = useIsBilingual()
  return (
    <Box className="home-brand">
      <Drawing name="sign" size={40} className="home-sign" />
      <Box className="home-names">
        <Heading level={1} {...(takesFocus && { focusKey: 'home' })} className="home-name">
          {t('app.name')}
        </Heading>
        {tag !== CHINESE && !isBilingual && (
          <Text lang={CHINESE} className="home-name-zh">
            {APP_NAME_ZH}
          </Text>
        )}
      </Box>
    </Box>
  )
}
