/** Does nothing: in WeChat the English policy messages are in the package of English (load-messages.ts). */
export function addBundledPolicyMessages(): void {
  // Nothing is bundled.
}
