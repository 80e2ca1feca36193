import { wipeOtherTabs } from '../platform/tabs'

/**
 * Deletes data in this tab and in every other one. Resolves once no tab holds it.
 * @example await wipeEverywhere(() => useAnswers.getState().forget())
 */
export async function wipeEverywhere(wipe: () => void): Promise<void> {
  wipe()
  // Another tab may have stored what it held just before it heard of this.
  if (await wipeOtherTabs()) wipe()
}
