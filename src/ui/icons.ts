/** The icons of icon.scss, by meaning. */
export const iconNames = [
  'back',
  'forward',
  'down',
  'check',
  'close',
  'info',
  'warning',
  'danger',
  'question',
  'half',
  'phone',
  'copy',
  'external',
  'language',
  'settings',
  'document',
  'search',
  'calendar',
  'code',
  'share',
  'place',
  'list',
] as const

export type IconName = (typeof iconNames)[number]
