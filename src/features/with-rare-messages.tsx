import type { ComponentType } from 'react'
import { hasRareMessages, requireRareMessages } from '../i18n/rare-namespace'
import { type Need, withNeed } from './with-need'

/** The messages of the screens that few people open. */
export const rareMessagesNeed: Need = {
  isReady: hasRareMessages,
  require: requireRareMessages,
  onReady: () => undefined,
}

/**
 * A page that few people open: it renders once its messages are here.
 * @example export default withErrorBoundary(withRareMessages(PrivacyScreen))
 */
export const withRareMessages = (Content: ComponentType): ComponentType => withNeed(rareMessagesNeed, Content)
