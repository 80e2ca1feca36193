import { type ReactNode, useState } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classNames } from '../ui/classes'
import { plainText, type DisplayText } from '../ui/display-text'
import { Figure } from '../ui/figure'
import { Icon } from '../ui/icon'
import { Later } from '../ui/later'
import { Item, List, OrderedList } from '../ui/list'
import { Paragraph, Text } from '../ui/text'
import { type CopyAction, CopyButton } from './CopyButton'
import { Drawing } from './Drawing'
import { cropTo } from './phone/crop'
import { GLASS, layoutScreen, type ScreenLayout } from './phone/layout'
import { type Marks, marksOf } from './phone/marks'
import { Placed } from './phone/Placed'
import { type PhoneNote, placeNotes } from './phone/notes'
import { PhoneScreenView } from './phone/PhoneScreenView'
import type { PhonePart, PhoneScreen, PhoneStop } from './phone/types'
import './phone/phone.scss'
import './PhoneFrame.scss'

interface Props {
  /** What stands above the picture; with it the picture fills the window down to the bar. */
  head: ReactNode
  /** What stands below it and stays in sight as well, e.g. a warning; null: nothing. */
  foot: ReactNode
  /** Of what is shown: with another id it begins at the first stop again. */
  id: string
  screens: readonly PhoneScreen[]
  /** The places to press or to look at, in their order; at least one. */
  stops: readonly PhoneStop[]
  /** The name of the list of stops for screen readers. */
  listLabel: string
  /** The name of the pager. */
  routeLabel: string
  /** Shown on the card of a place that is only looked at. */
  lookLabel: DisplayText
  /** Says that it is a drawing; a screen with a doubt says that instead. */
  caption: DisplayText
  /** Copies the Chinese of a stop, where it must be typed; absent: nothing is copied. */
  copyOf?: (zh: string) => CopyAction
}

/** What a chip says. A search is a magnifier: what one types there is also the name of what one finds. */
function ChipName({ part: { kind, zh } }: { part: PhonePart }) {
  if (kind !== 'search') return <Text lang="zh-Hans">{zh ?? '+'}</Text>
  return (
    <>
      <Icon name="search" className="phone-chip-icon" />
      <Text lang="zh-Hans" className="visually-hidden">
        {zh}
      </Text>
    </>
  )
}

/** The chips 1 我 › 2 服务 › 3 钱包: they turn the screens over. */
function Route({
  screens,
  stops,
  current,
  onGo,
  label,
}: Pick<Props, 'screens' | 'stops'> & { current: number; onGo: (stop: number) => void; label: string }) {
  return (
    <List label={label} className="phone-route">
      {stops.map((stop, i) => (
        <Item key={i} className="phone-route-item">
          {i > 0 && <Icon name="forward" className="phone-route-arrow" />}
          <Button
            kind="bare"
            className={classNames(
              'phone-chip',
              i === current && 'phone-chip-current',
              i < current && 'phone-chip-done',
            )}
            selected={i === current}
            onPress={() => onGo(i)}
          >
            <Box inline className="phone-chip-number">
              {i < current ? <Icon name="check" /> : <Text>{stop.number ?? i + 1}</Text>}
            </Box>
            <Box inline className="phone-chip-name">
              <ChipName part={screens[stop.screen]!.parts[stop.part]!} />
            </Box>
          </Button>
        </Item>
      ))}
    </List>
  )
}

/** The pressed place in large: Chinese as on the button, pinyin, meaning and number. */
function PressCard({
  screen,
  stop,
  lookLabel,
  gap,
}: {
  screen: PhoneScreen
  stop: PhoneStop
  lookLabel: DisplayText
  gap: number
}) {
  const { zh, pinyin, meaning } = screen.parts[stop.part]!
  return (
    <Placed className={classNames('phone-card', (zh ?? '').length > 4 && 'phone-card-long')} marginTop={gap}>
      {stop.number !== null && <Text className="phone-card-number">{stop.number}</Text>}
      {stop.number === null && <Text className="phone-card-look">{lookLabel}</Text>}
      {zh === null ? (
        <Text className="phone-card-zh">+</Text>
      ) : (
        <Text lang="zh-Hans" className="phone-card-zh" selectable>
          {zh}
        </Text>
      )}
      {pinyin !== undefined && (
        <Text lang="zh-Latn-pinyin" className="phone-card-pinyin">
          {pinyin}
        </Text>
      )}
      {meaning !== undefined && <Text className="phone-card-meaning">{meaning}</Text>}
    </Placed>
  )
}

/** The notes as a list: for what finds no room beside the phone, and where nothing is beside it. */
function Legend({ notes, beside }: { notes: readonly Pick<PhoneNote, 'zh' | 'meaning'>[]; beside: number }) {
  if (notes.length === 0) return null
  return (
    <Box className={classNames('phone-legend', notes.length > beside && 'phone-legend-needed')}>
      {notes.map(({ zh, meaning }, i) => (
        <Box key={zh} className={classNames('phone-legend-item', i < beside && 'phone-legend-beside')}>
          <Text lang="zh-Hans" className="phone-legend-zh">
            {zh}
          </Text>
          <Text className="phone-legend-meaning">{meaning}</Text>
        </Box>
      ))}
    </Box>
  )
}

/** Where everything on a screen is, with the ring and the finger of a stop. */
function placesOf(screen: PhoneScreen, stop: PhoneStop): { layout: ScreenLayout; marks: Marks } {
  const layout = layoutScreen(screen)
  return { layout, marks: marksOf(screen.parts[stop.part]!.kind, layout.parts[stop.part]!) }
}

interface MarkedPhoneProps extends ReturnType<typeof placesOf> {
  screen: PhoneScreen
  stop: PhoneStop
}

/** The phone with its screen, the ring around the place and the finger on it. */
function MarkedPhone({ screen, stop, layout, marks: { ring, shape, tip, turn } }: MarkedPhoneProps) {
  return (
    <Box className="phone" lang="zh-Hans">
      <PhoneScreenView screen={screen} layout={layout} />
      <Placed
        className={classNames(`phone-ring phone-ring-${shape}`, screen.doubt !== undefined && 'phone-ring-doubt')}
        left={ring.left}
        top={ring.top}
        width={ring.width}
        height={ring.height}
      />
      {stop.number !== null && (
        <Placed className={`phone-finger phone-finger-${turn}`} left={tip.left} top={tip.top}>
          <Drawing name="tap-hand" size={74} />
        </Placed>
      )}
    </Box>
  )
}

interface StillProps extends Pick<Props, 'lookLabel' | 'caption'> {
  screen: PhoneScreen
  stop: PhoneStop
  /** The phone with its ring and finger. */
  picture: ReactNode
}

/**
 * One screen of a step, whole and without the chips: for a page that works without scripts.
 * @example <PhoneStill screen={screen} stop={stop} picture={picture} lookLabel="Look here" caption="A drawing" />
 */
export function PhoneStill({ screen, stop, picture, lookLabel, caption }: StillProps) {
  const { above, card, below, rest } = placeNotes(screen, layoutScreen(screen), stop)
  const notes = (list: readonly PhoneNote[]) =>
    list.map(({ meaning, gap, zh }) => (
      <Placed key={zh} className="phone-note" marginTop={gap}>
        <Text>{meaning}</Text>
      </Placed>
    ))
  return (
    <>
      <Figure label={plainText(stop.description)} className="phone-drawing">
        <Box className="phone-stage">
          {picture}
          <Box className="phone-side">
            {notes(above)}
            <PressCard screen={screen} stop={stop} lookLabel={lookLabel} gap={card.gap} />
            {notes(below)}
          </Box>
        </Box>
      </Figure>
      <Paragraph kind="secondary" className="phone-caption">
        {screen.doubt ?? caption}
      </Paragraph>
      <Legend notes={[...above, ...below, ...rest]} beside={above.length + below.length} />
    </>
  )
}

/**
 * The screens of a step, one at a time, as on the phone: always light and from left to right. A ring and a finger mark
 * the place; the card beside it repeats its Chinese with pinyin and meaning, and notes translate the rest. In a low
 * window the phone is cut, never the place and its card.
 * @example <PhoneFrame id="pay" head={null} foot={null} screens={screens} stops={stops} listLabel="What to do" routeLabel="Places" lookLabel="Look here" caption="A drawing" />
 */
export function PhoneFrame({
  head,
  foot,
  id,
  screens,
  stops,
  listLabel,
  routeLabel,
  lookLabel,
  caption,
  copyOf,
}: Props) {
  // Not a key of the whole: what two steps have in common stays, and a slow phone draws half as much.
  const [position, setPosition] = useState({ id, current: 0 })
  const current = position.id === id ? position.current : 0
  const stop = stops[Math.min(current, stops.length - 1)]!
  const screen = screens[stop.screen]!
  const { kind, zh } = screen.parts[stop.part]!
  const { layout, marks } = placesOf(screen, stop)
  const { ring, turn } = marks
  const { above, card, below, rest } = placeNotes(screen, layout, stop)
  const note = (text: DisplayText, gap: number, key: string) => (
    <Placed key={key} className="phone-note" marginTop={gap}>
      <Text>{text}</Text>
    </Placed>
  )
  const isDeep = turn === 'up' && kind === 'tab'
  const place = { top: ring.top + GLASS.edge - 6, bottom: ring.top + ring.height + GLASS.edge + 6 }
  // Beside the phone the card moves with it; otherwise it stands above the window.
  const besideCard = cropTo(
    { top: Math.min(place.top, card.top - 14), bottom: Math.max(place.bottom, card.top + card.height) },
    isDeep,
  )
  const alone = cropTo(place, isDeep)
  return (
    <Box className="phone-figure block">
      <Later>
        <OrderedList label={listLabel} className="phone-list visually-hidden">
          {stops.map(({ description }, i) => (
            <Item key={i}>
              <Text>{description}</Text>
            </Item>
          ))}
        </OrderedList>
      </Later>
      <Box className="phone-screenful">
        {head}
        {stops.length > 1 && (
          <Route
            screens={screens}
            stops={stops}
            current={current}
            onGo={(next) => setPosition({ id, current: next })}
            label={routeLabel}
          />
        )}
        <Figure label={plainText(stop.description)} className="phone-drawing">
          <Box className={classNames('phone-crop', isDeep && 'phone-crop-deep')}>
            <Box className="phone-stage" style={besideCard.drawing}>
              <Box className="phone-window">
                <Box className="phone-slide" style={alone.drawing}>
                  <MarkedPhone screen={screen} stop={stop} layout={layout} marks={marks} />
                </Box>
                <Box className="phone-cut phone-cut-above" style={alone.above} />
                <Box className="phone-cut phone-cut-below" style={alone.below} />
              </Box>
              <Box className="phone-side">
                {above.map(({ meaning, gap, zh }) => note(meaning, gap, zh))}
                <PressCard screen={screen} stop={stop} lookLabel={lookLabel} gap={card.gap} />
                {below.map(({ meaning, gap, zh }) => note(meaning, gap, zh))}
              </Box>
            </Box>
            <Box className="phone-cut phone-cut-stage phone-cut-above" style={besideCard.above} />
            <Box className="phone-cut phone-cut-stage phone-cut-below" style={besideCard.below} />
          </Box>
        </Figure>
        {foot}
        <Paragraph kind="secondary" className="phone-caption">
          {screen.doubt ?? caption}
        </Paragraph>
      </Box>
      <Legend notes={[...above, ...below, ...rest]} beside={above.length + below.length} />
      {copyOf && zh !== null && <CopyButton key={`${id} ${current}`} {...copyOf(zh)} />}
    </Box>
  )
}
