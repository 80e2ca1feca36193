import type { ComponentType } from 'react'
import { allLoaded } from '../i18n/load-namespaces'
import { hasPolicyMessages, requirePolicyMessages } from '../i18n/policy-namespace'
import { loadLaw } from '../policies'
import { removeUnknownIds } from './eligibility'
import { type Need, withNeed } from './with-need'

/** The law and its messages. */
export const policyNeed: Need = {
  isReady: () => loadLaw() === true && hasPolicyMessages(),
  require: () => allLoaded([loadLaw(), requirePolicyMessages()]),
  onReady: removeUnknownIds,
}

/**
 * A page that uses the policy: it renders once the law and its messages are here and stored ids that this release does not
 * know are removed, and offers a retry if WeChat cannot load their packages.
 * @example export default withErrorBoundary(withPolicy(OutcomeScreen))
 */
export const withPolicy = (Content: ComponentType): ComponentType => withNeed(policyNeed, Content)
