import { GLASS, type ScreenLayout } from '../../../../src/components/phone/layout'
import type { PhoneScreen } from '../../../../src/components/phone/types'
import { looks } from './looks'
import { PhonePartShape } from './PhonePartShape'
import { PhoneBars, PhoneTabs } from './PhoneBars'
import { CardShape, GreyLine, Lines, round, Square } from './shapes'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0']

/** The digits below the boxes of a code or a password. */
function Keypad({ keypad: { top, width, height } }: { keypad: NonNullable<ScreenLayout['keypad']> }) {
  return (
    <>
      <rect y={top} width={width} height={height} fill="#d5d9de" />
      {KEYS.map((digit, i) => {
        if (digit === '') return null
        const [x, y] = [6 + (i % 3) * 70.6, top + 6 + Math.floor(i / 3) * 34]
        return (
          <g key={i}>
            <rect x={round(x)} y={y} width="66.6" height="30" rx="5" fill="#fff" />
            <Lines lines={[digit]} x={x + 33.3} y={y + 15} size={15} anchor="middle" bold />
          </g>
        )
      })}
    </>
  )
}

/** Whether a row of tiles has only two of them. */
const isWide = ({ parts }: ScreenLayout, top: number) =>
  parts.some((part) => part.top === top && part.width > 80 && part.width < 120)

/** The parts whose neighbours of the same kind form a white card with them. */
const GROUPED = ['row', 'field', 'option']

interface Props {
  screen: PhoneScreen
  layout: ScreenLayout
}

/**
 * What is on the glass of the phone: status bar, title bar, parts and tabs, each at its place.
 * @example <PhoneGlass screen={screen} layout={layoutScreen(screen)} />
 */
export function PhoneGlass({ screen, layout }: Props) {
  const look = looks(screen.look)
  const { parts, tabs } = screen
  return (
    <>
      <clipPath id="glass">
        <rect width={GLASS.width} height={GLASS.height} rx="27" />
      </clipPath>
      <g clipPath="url(#glass)">
        <rect width={GLASS.width} height={GLASS.height} fill={look.ground} />
        <PhoneBars screen={screen} look={look} />
        <PhoneTabs screen={screen} layout={layout} look={look} />
        {layout.panels.map((panel, i) => (
          <CardShape
            key={panel.top}
            rect={panel}
            fill={isWide(layout, panel.top) ? look.widePanel : look.panel}
            topCorner={i > 0 && layout.panels[i - 1]!.top + panel.height === panel.top ? 0 : 9}
          />
        ))}
        {parts.map((part, i) => {
          if (part.kind === 'tab' && tabs.some((tab) => tab.zh === part.zh)) return null
          const isGrouped = GROUPED.includes(part.kind)
          return (
            <PhonePartShape
              key={i}
              part={part}
              index={i}
              rect={layout.parts[i]!}
              look={look}
              continues={isGrouped && parts[i - 1]?.kind === part.kind}
              goesOn={isGrouped && parts[i + 1]?.kind === part.kind}
            />
          )
        })}
        {layout.ghosts.map((ghost) => {
          const middle = ghost.top + ghost.height / 2 + 0.5
          return (
            <g key={ghost.top}>
              <CardShape rect={ghost} topCorner={0} bottomCorner={0} hasLine />
              <Square x={ghost.left + 12} y={middle - 8.5} size={17} corner={5} stroke="#dcdfe3" fill="#eef0f2" />
              <GreyLine x={ghost.left + 41} y={middle} />
            </g>
          )
        })}
        {layout.keypad && <Keypad keypad={layout.keypad} />}
      </g>
    </>
  )
}
