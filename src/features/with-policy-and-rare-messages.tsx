import type { ComponentType } from 'react'
import { allLoaded } from '../i18n/load-namespaces'
import { type Need, withNeed } from './with-need'
import { policyNeed } from './with-policy'
import { rareMessagesNeed } from './with-rare-messages'

const both: Need = {
  isReady: () => policyNeed.isReady() && rareMessagesNeed.isReady(),
  require: () => allLoaded([policyNeed.require(), rareMessagesNeed.require()]),
  onReady: policyNeed.onReady,
}

/**
 * A page that few people open, and that uses the policy.
 * @example export default withErrorBoundary(withPolicyAndRareMessages(TriageScreen))
 */
export const withPolicyAndRareMessages = (Content: ComponentType): ComponentType => withNeed(both, Content)
