import { BLANK, tintOf, Words, type PartProps } from './part'
import { Angle, CardShape, DrawingPlace, Lines, round, Square } from './shapes'

const GREY = '#9a9a9a'

function Card({ rect, continues, goesOn }: Pick<PartProps, 'rect' | 'continues' | 'goesOn'>) {
  return <CardShape rect={rect} topCorner={continues ? 0 : 9} bottomCorner={goesOn ? 0 : 9} hasLine={continues} />
}

/** The middle of a row; a line above it takes one pixel. */
const middleOf = ({ rect: { top, height }, continues }: PartProps) => top + height / 2 + (continues ? 0.5 : 0)

/** A row that opens another screen. */
export function Row(props: PartProps) {
  const { part, index, rect } = props
  const { left, width } = rect
  const middle = middleOf(props)
  const colours = part.zh === null ? BLANK : { stroke: tintOf(index) }
  return (
    <>
      <Card {...props} />
      <Square x={left + 12} y={middle - 8.5} size={17} corner={5} {...colours} />
      <Words part={part} x={left + 41} y={middle} width={width - 69} />
      <Angle x={left + width - 18.5} y={middle + 0.5} size={7} turn={45} stroke={GREY} />
    </>
  )
}

/** A name with a sample value. */
export function Field(props: PartProps) {
  const { part, rect } = props
  const { left, width } = rect
  const value = part.value ?? ''
  const room = value === '' ? 0 : 6 + 7.2 * value.length
  return (
    <>
      <Card {...props} />
      <Words part={part} x={left + 12} y={middleOf(props)} width={width - 24 - room} />
      {value !== '' && <Lines lines={[value]} x={left + width - 12} y={middleOf(props)} size={12} anchor="end" bold />}
    </>
  )
}

/** One of several answers. */
export function Option(props: PartProps) {
  const { part, rect } = props
  const { left, width } = rect
  const middle = middleOf(props)
  return (
    <>
      <Card {...props} />
      <Words part={part} x={left + 12} y={middle} width={width - 40} />
      <circle cx={round(left + width - 21)} cy={round(middle)} r="8" fill="none" stroke={GREY} strokeWidth="2" />
    </>
  )
}

/** The person whose account it is. */
export function Profile(props: PartProps) {
  const { part, rect } = props
  const { left, width } = rect
  const middle = middleOf(props)
  const top = round(middle - 22)
  return (
    <>
      <Card {...props} />
      <rect x={left + 6} y={top} width="44" height="44" rx="8" fill="#bfe3d6" />
      <DrawingPlace name="employee" size={44} transform={`translate(${left + 6} ${top})`} />
      {part.value === null ? (
        <Words part={part} x={left + 60} y={middle} width={width - 66} />
      ) : (
        <Lines lines={[part.value]} x={left + 66} y={middle} size={14} bold />
      )}
    </>
  )
}

/** A field to search in, with a magnifier. */
export function Search(props: PartProps) {
  const { part, rect } = props
  const { left, width } = rect
  const middle = middleOf(props)
  return (
    <>
      <rect x={left} y={round(middle - 16)} width={width} height="32" rx="8" fill="#fff" />
      <path
        d="M4 10a6 6 0 1 0 12 0 6 6 0 1 0-12 0M15 15l5 5"
        transform={`translate(${left + 12} ${round(middle - 7.5)}) scale(.625)`}
        fill="none"
        stroke="#8a8a8a"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <Words part={part} x={left + 34} y={middle} width={width - 46} />
    </>
  )
}
