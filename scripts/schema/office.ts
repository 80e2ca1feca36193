import { LIMITS, type Office } from '../../src/stores/office-fields'

type Schema = Readonly<Record<string, unknown>>

/** Control characters, direction marks and invisible characters. */
const PRINTABLE = '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f\\u202a-\\u202e\\u2066-\\u2069]*$'
const textUpTo = (maxLength: number): Schema => ({ type: 'string', maxLength, pattern: PRINTABLE })
const id = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9-]{0,39}$' }

const properties: Readonly<Record<keyof Office, Schema>> = {
  name: { ...textUpTo(LIMITS.name), description: 'Empty: unknown.' },
  place: {
    ...id,
    type: ['string', 'null'],
    description: 'The preselected place of every visitor; null: each visitor is asked.',
  },
  languages: {
    type: 'array',
    maxItems: LIMITS.languages,
    uniqueItems: true,
    items: id,
    description: 'The languages offered first, in their order.',
  },
  idle: {
    type: 'integer',
    minimum: LIMITS.idle.min,
    maximum: LIMITS.idle.max,
    description: 'Seconds without a touch after which the tablet is reset for the next visitor.',
  },
  sentences: {
    type: 'array',
    maxItems: LIMITS.sentences,
    description: 'Sentences of the office, for any visitor.',
    items: {
      type: 'object',
      required: ['zh'],
      properties: {
        text: {
          ...textUpTo(LIMITS.sentence),
          type: ['string', 'null'],
          description: 'In a language that visitors read; null: only the Chinese is shown.',
        },
        zh: { type: 'string', maxLength: LIMITS.sentence, allOf: [{ pattern: PRINTABLE }, { pattern: '\\S' }] },
      },
    },
  },
  hours: textUpTo(LIMITS.hours),
  window: textUpTo(LIMITS.window),
  phone: { type: 'string', maxLength: LIMITS.phone, pattern: '^[\\d +()/,、.-]*$' },
  site: {
    type: ['string', 'null'],
    maxLength: LIMITS.site,
    pattern: '^[hH][tT][tT][pP][sS]://[A-Za-z0-9.-]+\\.[A-Za-z]{2,}(:\\d+)?(/[\\w.~%-]+)*/?$',
    description: 'The address of this app on the web; https only. Null: unknown.',
  },
}

/** The file of an office, as src/stores/office-file.ts parses it; unknown fields are allowed. */
export const office: Schema = {
  type: 'object',
  properties: { 'yibao-office': { const: 1 }, ...properties },
  required: ['yibao-office'],
}
