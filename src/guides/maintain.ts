/** The guides with what only maintainers need: the parsers, and the check of all guides against each other and the law. */
export { checkGuides, targetsOf } from './check'
export { countUndrawn } from './check-frames'
export * from './index'
export { parseGuideLibrary, parseReplies, type RawGuideLibrary } from './parse'
