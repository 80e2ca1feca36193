// For mini-programs only: browsers ask for each permission themselves.
import Taro from '@tarojs/taro'
import { attempt } from './attempt'

/** WeChat's number for a user who did not agree to the mini-program's privacy guide. */
const NO_CONSENT = 104
/** WeChat's number for a function that the account has not declared: asking again does not help. */
const NOT_DECLARED = 112

class NoConsentError extends Error {}

/**
 * Asks for the user's consent to the privacy guide if WeChat requires it, and then calls a function of the device. The
 * promise also rejects without consent; `toRefusal` tells the reasons apart.
 * @example withConsent(() => Taro.addPhoneCalendar(event)).then(() => 'added', toRefusal)
 */
export async function withConsent<Result>(callDevice: () => PromiseLike<Result>): Promise<Result> {
  // A version of WeChat that does not know the question asks none.
  const { requirePrivacyAuthorize } = Taro as { requirePrivacyAuthorize?: typeof Taro.requirePrivacyAuthorize }
  if (requirePrivacyAuthorize && Taro.canIUse('requirePrivacyAuthorize')) {
    await new Promise<void>((resolve, reject) => {
      const fail = () => reject(new NoConsentError('The user did not agree to the privacy guide'))
      requirePrivacyAuthorize({ success: () => resolve(), fail })
    })
  }
  return attempt(callDevice)
}

/**
 * Why WeChat refused: it has no permission (its settings can grant it), the user did not agree to the privacy guide
 * (WeChat asks again), or something else failed, e.g. the account has not declared the function.
 * @example toRefusal({ errMsg: 'addPhoneCalendar:fail auth deny' }) // 'refused'
 */
export function toRefusal(reason: unknown): 'refused' | 'privacy' | 'failed' {
  if (reason instanceof NoConsentError) return 'privacy'
  const { errMsg = '', errno } = (reason ?? {}) as { errMsg?: string; errno?: number }
  if (errno === NOT_DECLARED || /not declared/i.test(errMsg)) return 'failed'
  if (errno === NO_CONSENT || /privacy/i.test(errMsg)) return 'privacy'
  return /auth|den(y|ied)|permission/i.test(errMsg) ? 'refused' : 'failed'
}
