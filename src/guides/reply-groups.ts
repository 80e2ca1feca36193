/** What replies are about, in the order in which a clerk sees them. */
export const REPLY_GROUPS = ['result', 'papers', 'where', 'time', 'money', 'language'] as const

/** What a reply is about. */
export type ReplyGroup = (typeof REPLY_GROUPS)[number]
