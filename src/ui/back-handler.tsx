import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useRef, useState } from 'react'
import { PageContainer } from '@tarojs/components'

/** Adds a handler of WeChat's Back above those that are there; call the returned function to remove it. */
type AddBackHandler = (handler: () => void) => () => void

const AddBackHandlerContext = createContext<AddBackHandler | null>(null)

/** Milliseconds before the container is opened again: WeChat must first have taken its closing in. */
const REOPEN = 60

/**
 * Handles WeChat's Back on this page while it is mounted: its arrow, its gesture and the key of the phone. The handler
 * that was added last is called, and the page stays.
 * @example <BackHandler onBack={close} />
 */
export function BackHandler({ onBack }: { onBack: () => void }): ReactNode {
  const add = useContext(AddBackHandlerContext)
  const handler = useRef(onBack)
  // Before the data of the screen is sent to WeChat, so that it opens the container with it.
  useLayoutEffect(() => {
    handler.current = onBack
  })
  useLayoutEffect(() => add?.(() => handler.current()), [add])
  return null
}

interface BoundaryProps {
  /** Called before the handlers. True: it was not the person who went back, and no handler is called. */
  resumeBack: () => boolean
  children: ReactNode
}

/**
 * Receives WeChat's Back for the handlers of a page. WeChat has no event for it: it closes a page-container instead of
 * the page, and one without content is open while there are handlers.
 * @example <BackBoundary resumeBack={resumeBack}>…</BackBoundary>
 */
export function BackBoundary({ resumeBack, children }: BoundaryProps) {
  const [handlers, setHandlers] = useState<readonly (() => void)[]>([])
  const add = useCallback<AddBackHandler>((handler) => {
    setHandlers((others) => [...others, handler])
    return () => setHandlers((all) => all.filter((one) => one !== handler))
  }, [])
  const last = handlers[handlers.length - 1]
  return (
    <AddBackHandlerContext.Provider value={add}>
      {children}
      <BackContainer onBack={last ? () => resumeBack() || last() : null} />
    </AddBackHandlerContext.Provider>
  )
}

/** WeChat reports every closing in the same way: `closing` is one of ours, `left` is what a Back leaves. */
type ContainerState = 'closed' | 'open' | 'closing' | 'left'

/** It is always there, because WeChat must see an open one close. */
function BackContainer({ onBack }: { onBack: (() => void) | null }) {
  const [state, setState] = useState<ContainerState>('closed')
  const isWanted = onBack !== null
  if (isWanted && state === 'closed') setState('open')
  if (!isWanted && state === 'open') setState('closing')
  useLayoutEffect(() => {
    if (state === 'left') {
      const timer = setTimeout(() => setState('closed'), REOPEN)
      return () => clearTimeout(timer)
    }
    return undefined
  }, [state])
  const close = () => {
    setState(state === 'open' ? 'left' : 'closed')
    if (state === 'open') onBack?.()
  }
  return <PageContainer show={state === 'open'} overlay={false} duration={0} position="top" onAfterLeave={close} />
}
