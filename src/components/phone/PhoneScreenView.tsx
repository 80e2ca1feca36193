import { Box } from '../../ui/box'
import { classNames } from '../../ui/classes'
import { Text } from '../../ui/text'
import { Drawing } from '../Drawing'
import type { ScreenLayout } from './layout'
import { Placed } from './Placed'
import type { PhonePart, PhoneScreen } from './types'

const ZH = 'zh-Hans'

/** The words of a part; without known words a grey line stands for them. */
function Words({ zh, pinyin }: Pick<PhonePart, 'zh' | 'pinyin'>) {
  if (zh === null) return <Box className="phone-line" />
  return (
    <Text lang={ZH} className={classNames('phone-zh', pinyin === undefined && 'phone-scenery')}>
      {zh}
    </Text>
  )
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', '']

/** The colour of an icon: the same place has the same colour. */
const tint = (index: number) => `phone-tint-${index % 4}`

function PartContent({ part, index }: { part: PhonePart; index: number }) {
  const { kind, zh, value } = part
  switch (kind) {
    case 'profile':
      return (
        <>
          <Box className="phone-portrait">
            <Drawing name="employee" size={44} />
          </Box>
          {value === null ? <Words {...part} /> : <Text className="phone-value">{value}</Text>}
        </>
      )
    case 'search':
      return (
        <Box className="phone-search-box">
          <Words {...part} />
        </Box>
      )
    case 'tile':
      return (
        <>
          <Box className={classNames('phone-icon', zh === null ? 'phone-blank' : tint(index))}>
            {zh !== null && <Text lang={ZH}>{Array.from(zh)[0]}</Text>}
          </Box>
          <Words {...part} />
        </>
      )
    case 'row':
      return (
        <>
          <Box className={classNames('phone-dot', zh === null ? 'phone-blank' : tint(index))} />
          <Words {...part} />
          <Box className="phone-chevron" />
        </>
      )
    case 'field':
      return (
        <>
          <Words {...part} />
          <Text className="phone-value">{value ?? ''}</Text>
        </>
      )
    case 'option':
      return (
        <>
          <Words {...part} />
          <Box className="phone-radio" />
        </>
      )
    case 'button':
      return (
        <Box className="phone-button-box">
          <Words {...part} />
        </Box>
      )
    case 'message':
      return (
        <Box className="phone-message-box">
          <Words {...part} />
        </Box>
      )
    case 'plus':
      return <Box className="phone-plus-sign" />
    case 'qr':
      return (
        <>
          <Box className="phone-qr-box" />
          <Words {...part} />
        </>
      )
    case 'face':
      return (
        <Box className="phone-oval">
          <Drawing name="face-check" size={112} />
        </Box>
      )
    case 'code':
    case 'password':
      return (
        <>
          <Words {...part} />
          <Box className="phone-boxes">
            {Array.from({ length: 6 }, (_, i) => (
              <Text key={i} className="phone-box">
                {kind === 'password' ? '●' : (value ?? '')[i]}
              </Text>
            ))}
          </Box>
        </>
      )
    default:
      return <Words {...part} />
  }
}

interface Props {
  screen: PhoneScreen
  layout: ScreenLayout
}

/** Whether a row of tiles has only two of them. */
const isWide = ({ parts }: ScreenLayout, { top }: { readonly top: number }) =>
  parts.some((part) => part.top === top && part.width > 80 && part.width < 120)

/** The parts whose neighbours of the same kind form a white card with them. */
const GROUPED = ['row', 'field', 'option']

/**
 * What is on the glass of the phone: status bar, title bar, parts and tabs, each at its place.
 * @example <PhoneScreenView screen={screen} layout={layoutScreen(screen)} />
 */
export function PhoneScreenView({ screen, layout }: Props) {
  const { look, title, hasCapsule, tabs, parts } = screen
  const hasBack = tabs.length === 0 && title !== null
  return (
    <Box className={classNames('phone-glass', `phone-look-${look}`)}>
      <Box className="phone-status">
        <Text>9:41</Text>
        <Box className="phone-battery" />
      </Box>
      {title !== null && (
        <Box className="phone-title">
          {hasBack && <Box className="phone-back" />}
          <Text lang={ZH}>{title}</Text>
          {hasCapsule && <Box className="phone-capsule" />}
        </Box>
      )}
      {layout.tabsTop < 438 && <Placed className="phone-tabs" left={0} top={layout.tabsTop} width={220} height={56} />}
      {tabs.map((tab, i) => (
        <Placed key={tab.zh} className={classNames('phone-tab', tab.isOpen && 'phone-tab-open')} {...layout.tabs[i]}>
          <Box className={`phone-tab-icon phone-tab-${tab.icon}`} />
          <Text lang={ZH}>{tab.zh}</Text>
        </Placed>
      ))}
      {layout.panels.map((panel, i) => (
        <Placed
          key={panel.top}
          className={classNames(
            'phone-panel',
            i > 0 && layout.panels[i - 1]!.top + panel.height === panel.top && 'phone-panel-below',
            isWide(layout, panel) && 'phone-panel-wide',
          )}
          {...panel}
        />
      ))}
      {parts.map((part, i) => {
        if (part.kind === 'tab' && tabs.some((tab) => tab.zh === part.zh)) return null
        const continues = parts[i - 1]?.kind === part.kind && GROUPED.includes(part.kind)
        const goesOn = parts[i + 1]?.kind === part.kind && GROUPED.includes(part.kind)
        return (
          <Placed
            key={i}
            className={classNames(
              'phone-part',
              `phone-${part.kind}`,
              continues && 'phone-continues',
              goesOn && 'phone-goes-on',
              part.kind === 'tile' && (layout.parts[i]?.width ?? 0) > 80 && 'phone-tile-wide',
            )}
            {...layout.parts[i]}
          >
            <PartContent part={part} index={i} />
          </Placed>
        )
      })}
      {layout.ghosts.map((ghost) => (
        <Placed key={ghost.top} className="phone-part phone-row phone-ghost" {...ghost}>
          <Box className="phone-dot phone-blank" />
          <Box className="phone-line" />
        </Placed>
      ))}
      {layout.keypad && (
        <Placed className="phone-keypad" {...layout.keypad}>
          {KEYS.map((digit, i) => (
            <Text key={i} className={classNames('phone-key', digit === '' && 'phone-key-blank')}>
              {digit}
            </Text>
          ))}
        </Placed>
      )}
    </Box>
  )
}
