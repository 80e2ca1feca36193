import { classNames } from './classes'
import type { ProgressBarProps } from './props'

/** A progress bar; its look is that of the class and the children. */
export function ProgressBar({ label, value, max, className, children }: ProgressBarProps) {
  return (
    <div
      className={classNames('progress-bar', className)}
      role="progressbar"
      aria-label={label}
      aria-valuetext={label}
      {...(max !== undefined && { 'aria-valuenow': value, 'aria-valuemin': 0, 'aria-valuemax': max })}
    >
      {children}
    </div>
  )
}
