// What screens have at a counter only: a file of its own in browsers (use-counter-parts).
export { IdleCurtain } from './IdleCurtain'
export { ExternalLinkSheet, IdleNotice, NewVisitorSheet, VisitorButtons } from './visitor-bar'
