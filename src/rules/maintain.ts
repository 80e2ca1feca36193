/** The rules module with what only maintainers need: the check of whole packs and the arithmetic of days. */
export * from './check'
export * from './dates'
export * from './index'
