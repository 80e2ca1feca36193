import { useState } from 'react'
import { useAppShare } from '../../features/use-app-share'
import { useTranslation } from '../../i18n'
import { redirectTo, usePageShow } from '../../platform/navigation'
import { useOffice } from '../../stores/office'
import { Box } from '../../ui/box'
import { Paragraph } from '../../ui/text'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { Screen } from '../../shell/Screen'
import { type Asked, AskFirst } from './AskFirst'
import { Brand } from './Brand'
import { FirstLaunch } from './FirstLaunch'
import { FootLinks } from './FootLinks'
import { PlaceChip } from './PlaceChip'
import { Resume } from './Resume'
import { SearchRow } from './SearchRow'
import { Tiles } from './Tiles'
import { useIsFirstLaunch } from './use-first-launch'
import './index.scss'

/** What people come for: six tasks, the search, and what they had begun. */
function Home({ takesFocus }: { takesFocus: boolean }) {
  const { t } = useTranslation()
  useAppShare('home')
  const [asked, setAsked] = useState<Asked | null>(null)
  return (
    <Screen title={t('app.name')} heading={null} brand={<Brand takesFocus={takesFocus} />} wide>
      <Box className="home">
        <Box className="home-top">
          <PlaceChip onPress={() => setAsked('place')} />
          <SearchRow />
          <Resume />
        </Box>
        <Tiles onAsk={setAsked} />
        <Box className="home-end">
          <FootLinks />
          <Paragraph kind="caption" className="home-line">
            {t('home.line')}
          </Paragraph>
        </Box>
      </Box>
      <AskFirst asked={asked} onClose={() => setAsked(null)} />
    </Screen>
  )
}

function HomeScreen() {
  usePageShow(() => {
    // At a counter the app starts with the languages.
    if (useOffice.getState().on) redirectTo('idle')
  })
  const isFirst = useIsFirstLaunch()
  const [wasFirst] = useState(isFirst)
  return isFirst ? <FirstLaunch /> : <Home takesFocus={wasFirst} />
}

export default withErrorBoundary(HomeScreen)
