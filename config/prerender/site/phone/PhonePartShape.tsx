import { inkOf, Words, type PartProps } from './part'
import { PhoneBox } from './PhoneBox'
import { Field, Option, Profile, Row, Search } from './PhoneRows'
import { Boxes, Face, Plus, Qr } from './PhoneSymbols'
import { PhoneTile } from './PhoneTile'
import { GreyLine, INK, Lines, linesOf } from './shapes'

/** A tab that is not one of the app's own. */
function Tab({ part, rect: { left, top, width, height } }: PartProps) {
  const [x, y] = [left + width / 2, top + height / 2 - 2]
  if (part.zh === null) return <GreyLine x={x - 20} y={y} width={40} />
  const lines = linesOf(part.zh, 11, width - 4)
  return <Lines lines={lines} x={x} y={y} size={11} lineHeight={1.2} anchor="middle" fill={inkOf(part, INK)} />
}

/**
 * A part of the screen at its place, as phone.scss draws it in the app.
 * @example <PhonePartShape part={part} index={0} rect={rect} look={look} continues={false} goesOn={false} />
 */
export function PhonePartShape(props: PartProps) {
  const { part, rect, look } = props
  const { left, top, width, height } = rect
  const middle = top + height / 2
  switch (part.kind) {
    case 'tile':
      return <PhoneTile {...props} />
    case 'row':
      return <Row {...props} />
    case 'field':
      return <Field {...props} />
    case 'option':
      return <Option {...props} />
    case 'profile':
      return <Profile {...props} />
    case 'search':
      return <Search {...props} />
    case 'heading':
      return <Words part={part} x={left + 6} y={middle + 4} width={width - 12} size={11} ink="#6a6a6a" />
    case 'text':
      return <Words part={part} x={left + 8} y={middle} width={width - 16} size={12} />
    case 'button': {
      const padding = { block: 3, inline: 10 }
      return <PhoneBox {...{ part, rect, padding }} fill={look.app} size={14} corner={21} minimum={40} bold />
    }
    case 'message': {
      const padding = { block: 12, inline: 12 }
      return <PhoneBox {...{ part, rect, padding }} fill="#3a3f3d" size={13} corner={10} minimum={0} bold={false} />
    }
    case 'plus':
      return <Plus {...props} />
    case 'qr':
      return <Qr {...props} />
    case 'face':
      return <Face {...props} />
    case 'code':
    case 'password':
      return <Boxes {...props} />
    case 'tab':
      return <Tab {...props} />
  }
}
