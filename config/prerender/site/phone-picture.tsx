import { renderToStaticMarkup } from 'react-dom/server'
import { layoutScreen } from '../../../src/components/phone/layout'
import { marksOf } from '../../../src/components/phone/marks'
import type { PhoneScreen, PhoneStop } from '../../../src/components/phone/types'
import { assetUrl } from '../../../src/ui/asset-url'
import { Image } from '../../../src/ui/image'
import { PhoneMarks } from './phone/PhoneMarks'
import { PhoneGlass } from './phone/PhoneGlass'
import { FONTS, INK } from './phone/shapes'

/** The phone is 234 × 452; the finger reaches over its edges. In the style sheet the margins take this room back. */
const REACH = 80
const WIDTH = 234 + 2 * REACH
const HEIGHT = 452 + REACH

const EDGE = 7

/** The pictures that the pages show, by their text, with their names. */
const names = new Map<string, string>()

/** The pictures of all pages drawn so far: SVG by name. Drawings in them are still `<g data-drawing="NAME">`. */
export const phonePictures = (): ReadonlyMap<string, string> => new Map([...names].map(([svg, name]) => [name, svg]))

interface Props {
  screen: PhoneScreen
  stop: PhoneStop
  /** That of the page. */
  direction: 'ltr' | 'rtl'
}

function Phone({ screen, stop, direction }: Props) {
  const layout = layoutScreen(screen)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`${-REACH} 0 ${WIDTH} ${HEIGHT}`}
      lang="zh-Hans"
      fontFamily={FONTS}
      fontSize={13}
      fill={INK}
    >
      <rect x="3.5" y="3.5" width="227" height="445" rx="30.5" fill="#fff" stroke="#22322c" strokeWidth="7" />
      <g transform={`translate(${EDGE} ${EDGE})`}>
        <PhoneGlass screen={screen} layout={layout} />
        <PhoneMarks
          marks={marksOf(screen.parts[stop.part]!.kind, layout.parts[stop.part]!)}
          isDoubtful={screen.doubt !== undefined}
          hasFinger={stop.number !== null}
          direction={direction}
        />
      </g>
    </svg>
  )
}

/**
 * A phone with its ring and finger as a picture in a file of its own, so that a page has neither its parts nor their
 * styles, and loads it when it is scrolled into view. It is the same in every language of a direction.
 * @example <PhonePicture screen={screen} stop={stop} direction="ltr" />
 */
export function PhonePicture(props: Props) {
  const svg = renderToStaticMarkup(<Phone {...props} />)
  const name = names.get(svg) ?? `phone-${names.size}`
  names.set(svg, name)
  return <Image src={assetUrl(`site/${name}.svg`)} alt="" className="phone-picture" />
}
