/** The drawings of icon.scss, by what they mean. */
export const iconNames = [
  'back', 'forward', 'down', 'check', 'close', 'sure', 'info', 'warning', 'danger', 'question', 'half',
  'phone', 'copy', 'external', 'language', 'settings', 'document', 'search', 'flag', 'calendar', 'code', 'share',
] as const

export type IconName = (typeof iconNames)[number]
