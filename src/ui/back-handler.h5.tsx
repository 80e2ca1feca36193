import type { ReactNode } from 'react'

/** Handles Back while it is mounted: not in browsers, where Back leads to the previous address. */
export const BackHandler: (props: { onBack: () => void }) => ReactNode = () => null

/** Receives Back for the handlers of a page: not in browsers. */
export function BackBoundary({ children }: { resumeBack: () => boolean; children: ReactNode }) {
  return <>{children}</>
}
