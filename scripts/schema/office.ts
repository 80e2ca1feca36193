import { LIMITS, type Office } from '../../src/stores/office-fields'
import type { Schema } from './describe'

/** Signs that steer how a line is drawn, or are not seen. */
const SEEN = '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f\\u202a-\\u202e\\u2066-\\u2069]*$'
const within = (maxLength: number): Schema => ({ type: 'string', maxLength, pattern: SEEN })
const id = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9-]{0,39}$' }

const properties: Readonly<Record<keyof Office, Schema>> = {
  name: { ...within(LIMITS.name), description: 'Empty: not given.' },
  place: { ...id, type: ['string', 'null'], description: 'The place whose law every visitor meets first; null: each visitor is asked.' },
  languages: { type: 'array', maxItems: LIMITS.languages, uniqueItems: true, items: id, description: 'The languages offered first, in their order.' },
  idle: { type: 'integer', minimum: LIMITS.idle.least, maximum: LIMITS.idle.most, description: 'Seconds without a touch after which the tablet is made ready for the next visitor.' },
  sentences: {
    type: 'array', maxItems: LIMITS.sentences, description: 'Sentences of the office, for any visitor.',
    items: {
      type: 'object', required: ['zh'],
      properties: {
        text: { ...within(LIMITS.sentence), type: ['string', 'null'], description: 'In a language that visitors read; null: the Chinese stands alone.' },
        zh: { type: 'string', maxLength: LIMITS.sentence, allOf: [{ pattern: SEEN }, { pattern: '\\S' }] },
      },
    },
  },
  hours: within(LIMITS.hours),
  phone: { type: 'string', maxLength: LIMITS.phone, pattern: '^[\\d +()/,、.-]*$' },
  site: {
    type: ['string', 'null'], maxLength: LIMITS.site, pattern: '^[hH][tT][tT][pP][sS]://[A-Za-z0-9.-]+\\.[A-Za-z]{2,}(:\\d+)?(/[\\w.~%-]+)*/?$',
    description: 'Where this app stands as a page of the web; https only. Null: not given.',
  },
}

/** The file of an office, as src/stores/office-file.ts reads it; what it does not know it leaves alone. */
export const office: Schema = { type: 'object', properties: { 'yibao-office': { const: 1 }, ...properties }, required: ['yibao-office'] }
