import type { LiveRegionProps } from './props'

/** Screen readers announce content that appears in it. It must be mounted before the content. */
export function LiveRegion({ assertive: assertive = false, className, children }: LiveRegionProps) {
  return (
    <div className={className} role={assertive ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
