import { GLASS, type ScreenLayout } from '../../../../src/components/phone/layout'
import type { PhoneScreen } from '../../../../src/components/phone/types'
import type { Look } from './looks'
import { Angle, heightOf, Lines, linesOf, round } from './shapes'

interface BarsProps {
  screen: PhoneScreen
  look: Look
}

const STATUS = 26
const TITLE = 36

/**
 * The status bar, and the title bar with the way back and WeChat's capsule.
 * @example <PhoneBars screen={screen} look={looks(screen.look)} />
 */
export function PhoneBars({ screen: { title, tabs, hasCapsule }, look }: BarsProps) {
  const { bar, strongBar, onBar } = look
  return (
    <>
      {strongBar !== undefined && <style>{`@media(prefers-contrast:more){.b{fill:${strongBar}}}`}</style>}
      <rect
        className={strongBar === undefined ? undefined : 'b'}
        width={GLASS.width}
        height={STATUS + (title === null ? 0 : TITLE)}
        fill={bar}
      />
      <Lines lines={['9:41']} x={18} y={13.5} size={10} bold fill={onBar} />
      <rect x="182.5" y="7.5" width="19" height="9" rx="2.5" fill="none" stroke={onBar} />
      {title !== null && (
        <>
          {tabs.length === 0 && <Angle x={19.5} y={43.5} size={9} turn={-135} stroke={onBar} />}
          <Lines lines={linesOf(title, 14, 160)} x={110} y={42} size={14} anchor="middle" bold fill={onBar} />
          {hasCapsule && <rect x="164.5" y="31.5" width="47" height="21" rx="9.5" fill="none" stroke="#cfcfcf" />}
        </>
      )}
    </>
  )
}

/** The pictures of the tabs, in a square of 24. */
const ICONS: Readonly<Record<string, string>> = {
  chat: 'M12 4c-5 0-9 3-9 7 0 2.400 1.400 4.400 3.500 5.700L6 20l4-2.200c5.500.9 11-2 11-6.800 0-4-4-7-9-7z',
  people: 'M6 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M3 20c0-4 3-6 7-6s7 2 7 6zM18 6h3M18 10h3M18 14h3',
  compass: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M15.500 8.500l-2 5-5 2 2-5z',
  person: 'M7.500 8a4.500 4.500 0 1 0 9 0 4.500 4.500 0 1 0-9 0M4 21c0-5 3.500-7 8-7s8 2 8 7z',
  home: 'M4 11l8-7 8 7v9H4zM10 20v-6h4v6',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
}

/**
 * The tab bar at the bottom.
 * @example <PhoneTabs screen={screen} layout={layout} look={look} />
 */
export function PhoneTabs({ screen: { tabs }, layout, look }: BarsProps & { layout: ScreenLayout }) {
  const { tabsTop } = layout
  if (tabsTop >= GLASS.height) return null
  return (
    <>
      <rect y={tabsTop} width={GLASS.width} height={GLASS.height - tabsTop} fill="#f7f7f7" />
      <rect y={tabsTop} width={GLASS.width} height="1" fill="#ddd" />
      {tabs.map(({ zh, icon, isOpen }, i) => {
        const { left, top, width, height } = layout.tabs[i]!
        const lines = linesOf(zh, 11, width - 4)
        const text = heightOf(lines, 11, 1.2)
        const start = top + 2 + (height - 8 - 22 - text) / 2
        const fill = isOpen ? look.app : undefined
        const centre = left + width / 2
        return (
          <g key={zh} fill={fill}>
            <path
              d={ICONS[icon]}
              transform={`translate(${round(centre - 10)} ${round(start)}) scale(.8333)`}
              fill="none"
              stroke={fill ?? '#191919'}
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
            <Lines lines={lines} x={centre} y={start + 22 + text / 2} size={11} lineHeight={1.2} anchor="middle" />
          </g>
        )
      })}
    </>
  )
}
