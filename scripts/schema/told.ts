import { type Schema, tell } from './describe'

// What is told must be told before the parsers are loaded, for they put their readers together as they load.

const question = { type: 'object', properties: { var: { type: 'string' } }, required: ['var'] }
const answer = { type: ['string', 'number'] }
const one = { $ref: '#/$defs/condition' }
const comparing = ['==', '!=', '===', '!==', '<', '<=', '>', '>=']
const only = (op: string, of: Schema): Schema => ({ type: 'object', properties: { [op]: of }, required: [op], additionalProperties: false })
const pair = (right: Schema) => ({ type: 'array', prefixItems: [question, right], minItems: 2, maxItems: 2 })

/** The JSONLogic that packs may use. */
export const condition: Schema = {
  description: 'A condition over the answers, e.g. {"==": [{"var": "stay"}, "permanent-residence"]}; true holds always.',
  anyOf: [
    { type: 'boolean' },
    ...['and', 'or'].map((op) => only(op, { anyOf: [{ type: 'array', minItems: 1, items: one }, one] })),
    only('!', { anyOf: [{ type: 'array', minItems: 1, maxItems: 1, items: one }, one] }),
    only('in', pair({ type: 'array', minItems: 1, items: answer })),
    ...comparing.map((op) => only(op, pair(answer))),
  ],
}

tell('condition', one)
tell('format', { const: 1 })

/** A choice lists two answers or more, a number none. */
tell('question', ([fields = {}]) => ({
  ...fields,
  if: { properties: { type: { const: 'number' } }, required: ['type'] },
  then: { properties: { answers: { maxItems: 0 } } },
  else: { properties: { answers: { type: 'array', minItems: 2 } }, required: ['answers'] },
}))

/** An entry has its figures by periods, or is one period by itself. */
tell('entry', ([flat = {}, dated = {}]) => ({ if: { required: ['periods'] }, then: dated, else: flat }))

/** A way on leads to one thing. */
tell('target', ([fields = {}]) => {
  const { step, guide, card, contact } = fields.properties as Record<string, Schema>
  const none = { type: 'null' }
  const leads = (required: string, properties: Schema) => ({ properties, required: [required] })
  const must = (to: Schema | undefined) => ({ ...to, type: 'string' })
  return {
    if: { type: 'string' },
    then: { const: 'done' },
    else: {
      ...fields, properties: { step, guide, card, contact },
      anyOf: [
        leads('guide', { guide: must(guide), card: none, contact: none }),
        leads('step', { step: must(step), guide: none, card: none, contact: none }),
        leads('card', { card: must(card), step: none, contact: none }),
        leads('contact', { contact: must(contact), step: none, card: none }),
      ],
    },
  }
})
