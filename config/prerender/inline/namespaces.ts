import type { Namespace } from '../../../src/i18n/messages'

/** The files of messages that a screen may need, in the order in which `Build.words` lists them. */
export const NAMESPACES = ['ui', 'policy', 'guides'] as const satisfies readonly Namespace[]
