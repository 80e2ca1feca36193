import type { Guide } from '../../../guides'
import { shelf } from '../../../guides/shelf'
import { type Line, line, type Speech, textOf } from '../../../i18n'
import type { Findable } from '../../../journey/search'
import type { Params } from '../../../platform/params'
import { type Day, entry, type Policy } from '../../../rules'
import { isHidden } from '../../../rules/hidden'
import type { Route } from '../../../routes'
import { guideName, meaningOf, stepText, termOf } from '../words'

/** What can be found, and where it leads. */
export interface Thing extends Findable {
  readonly kind: 'guide' | 'step' | 'term' | 'document'
  readonly route: Route
  readonly params: Params
  /** Its name as it is shown; `name` is what is searched. */
  readonly said: Line
  /** Of what it is a part; null: of nothing. */
  readonly of: Line | null
}

/** A guide with its steps; of one that is offline only the guide itself, which says so. */
function ofGuide(speech: Speech, guide: Guide, on: Day): Thing[] {
  const name = guideName(speech, guide)
  const steps = (isHidden(guide, on) ? [] : guide.steps).map((step): Thing => {
    const labels = [step.label, ...(step.sketch?.parts.map((one) => one.label) ?? [])].flatMap((one) => (one ? [termOf(one)] : []))
    const said = stepText(speech, guide, step)
    return {
      id: `step ${guide.id} ${step.id}`, kind: 'step', route: 'guide', params: { id: guide.id, step: step.id }, of: name,
      said, name: said.text, zh: '', pinyin: '',
      text: [
        ...labels.map((one) => `${one.zh} ${one.pinyin} ${textOf(meaningOf(speech, one) ?? '')}`),
        ...step.troubles.map((one) => speech.guide(`trouble.${guide.id}.${one}`).text),
      ].join(' '),
    }
  })
  const labels = guide.steps.flatMap((one) => (one.label ? [termOf(one.label)] : []))
  return [{
    id: `guide ${guide.id}`, kind: 'guide', route: 'guide', params: { id: guide.id }, of: null, said: name, name: name.text,
    zh: labels.map((one) => one.zh).join(' '), pinyin: labels.map((one) => one.pinyin).join(' '), text: speech.guide(`guide.${guide.id}.for`).text,
  }, ...steps]
}

/** The papers of the law of the place and of all guides, each once, with a guide that needs it. */
function documents(speech: Speech, policy: Policy): Thing[] {
  const terms = [...shelf.terms.values()]
  return [...policy.entries.keys()].flatMap((id): Thing[] => {
    const found = entry(policy, id)
    if (found?.kind !== 'document') return []
    const zh = found.zh ?? ''
    const user = [...shelf.guides.values()].find((one) => one.documents.includes(id))
    const hint = `entry.${id}.hint`
    const said = speech.law(`entry.${id}`, found.values)
    return [{
      id: `document ${id}`, kind: 'document', of: user ? guideName(speech, user) : null,
      ...(user ? { route: 'guide', params: { id: user.id } } : { route: 'papers', params: {} }),
      said, name: said.text, zh, pinyin: terms.find((one) => one.zh === zh)?.pinyin ?? '',
      text: speech.has(hint) ? speech.law(hint, found.values).text : '',
    }]
  })
}

/**
 * Everything that can be found, in the words that are spoken now.
 * @example things(speech, policy).filter(one => one.kind === 'guide')
 */
export function things(speech: Speech, policy: Policy): Thing[] {
  const terms = [...shelf.terms.values()].map((term): Thing => {
    const said = meaningOf(speech, term) ?? line(`term.${term.id}`, term.zh, null)
    return {
      id: `term ${term.id}`, kind: 'term', route: 'terms', params: { term: term.id }, of: null,
      said, name: said.text, zh: term.zh, pinyin: term.pinyin, text: '',
    }
  })
  return [...[...shelf.guides.values()].flatMap((guide) => ofGuide(speech, guide, policy.day)), ...terms, ...documents(speech, policy)]
}
