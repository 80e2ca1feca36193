import { Box } from '../ui/box'
import './Skeleton.scss'

const SIX = [1, 2, 3, 4, 5, 6] as const

/**
 * What a screen shows while its content loads: tiles without words, which screen readers skip.
 * @example <Skeleton />
 */
export function Skeleton() {
  return (
    <Box className="skeleton">
      <Box className="skeleton-line" />
      <Box className="skeleton-tiles">
        {SIX.map((tile) => (
          <Box key={tile} className="skeleton-tile" />
        ))}
      </Box>
    </Box>
  )
}

/**
 * A whole screen while its messages load: its header and tiles, in no language.
 * @example <Page lang="my" dir="ltr"><ScreenSkeleton /></Page>
 */
export function ScreenSkeleton() {
  return (
    <>
      <Box className="page-column page-bar">
        <Box className="skeleton-pill" />
      </Box>
      <Box className="page-column">
        <Skeleton />
      </Box>
    </>
  )
}
