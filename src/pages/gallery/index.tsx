import { drawingNames } from '../../components/drawing-names'
import { Drawing } from '../../components/Drawing'
import { StepProgress } from '../../components/StepProgress'
import { Skeleton } from '../../components/Skeleton'
import { StrengthBadge } from '../../components/StrengthBadge'
import { TearLine } from '../../components/TearLine'
import { Screen } from '../../shell/Screen'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Heading } from '../../ui/heading'
import { Icon } from '../../ui/icon'
import { iconNames } from '../../ui/icons'
import { Text } from '../../ui/text'
import './index.scss'

/** The sizes at which screens show drawings, in px. */
const SIZES = [30, 48, 72, 96] as const

/** Every drawing at every size, every icon, and the pieces of the identity, in one theme. */
function Sheet({ theme }: { theme: 'light' | 'dark' }) {
  return (
    <Box className={`gallery-sheet theme-${theme}`}>
      <Heading level={2}>{theme}</Heading>
      <Box className="gallery-row">
        <StrengthBadge strength="yes" label="Clear rule" />
        <StrengthBadge strength="likely" label="Likely" />
        <StrengthBadge strength="ask" label="Not decided" />
      </Box>
      <Box className="gallery-row">
        {(['primary', 'secondary', 'danger', 'plain'] as const).map((kind) => (
          <Button key={kind} kind={kind} onPress={() => undefined}>
            {kind}
          </Button>
        ))}
      </Box>
      <Box className="gallery-pass">
        <TearLine swallow />
      </Box>
      <StepProgress label="Step 3 of 8" value={3} max={8} />
      <Skeleton />
      <Box className="gallery-row">
        {iconNames.map((name) => (
          <Icon key={name} name={name} className="gallery-icon" />
        ))}
      </Box>
      {drawingNames.map((name) => (
        <Box key={name} className="gallery-row">
          {SIZES.map((size) => (
            <Drawing key={size} name={name} size={size} className="gallery-drawing" />
          ))}
          <Text kind="caption">{name}</Text>
        </Box>
      ))}
    </Box>
  )
}

/** The contact sheet of the design, in development builds only (src/app.config.ts): all drawings, light and dark. */
function GalleryScreen() {
  return (
    <Screen title="Gallery" parent="home" wide>
      <Box className="gallery">
        <Sheet theme="light" />
        <Sheet theme="dark" />
      </Box>
    </Screen>
  )
}

export default withErrorBoundary(GalleryScreen)
