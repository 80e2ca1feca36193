import type { LiveProps } from './props'

/** Whatever appears in it is spoken. It must be on the screen before its words are. */
export function Live({ urgent = false, className, children }: LiveProps) {
  return <div className={className} role={urgent ? 'alert' : 'status'}>{children}</div>
}
