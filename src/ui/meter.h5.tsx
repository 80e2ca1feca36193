import type { MeterProps } from './props'

/** How far along the person is, as a bar. */
export function Meter({ label, value, max }: MeterProps) {
  return (
    <div
      className="meter"
      role="progressbar"
      aria-label={label}
      aria-valuetext={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
    >
      <div className="meter-part" style={{ width: `${(100 * value) / max}%` }} />
    </div>
  )
}
