import type { Group, Item, Note, Written } from '../../../components/Paper'
import type { Speech } from '../../../i18n'
import type { Deadline } from '../../../journey/deadlines'
import type { CautionView } from '../../../journey/outcome'
import type { CasePaper } from '../../../journey/paper'
import type { Verdict } from '../../../rules'
import { documents, ending, entryItem, group } from './entries'
import type { Extras } from './extras'
import { foot } from './foot'

/** The answer in one sentence, and how firm it is. */
function answer({ t, law, list }: Speech, { outcome, strength, possible }: Verdict): Note[] {
  if (outcome === null) {
    const outcomes = list(possible.map((one) => t('common.quoted', { words: law(`outcome.${one}`) })))
    return [{ kind: 'strong', words: t('outcome.open.sentence', { outcomes }) }, { kind: 'hint', words: t('outcome.open.meaning') }]
  }
  const firm = strength ?? 'ask'
  return [
    { kind: 'strong', words: law(`outcome.${outcome}.sentence`) },
    { kind: 'hint', words: t(`outcome.strength.${firm}`) },
    { kind: 'hint', words: law(`strength.${firm}`) },
  ]
}

const cautionItem = ({ t, law }: Speech, { id, stale }: CautionView): Item => ({
  id, words: law(`caution.${id}`), notes: stale ? [{ kind: 'warning', words: t('outcome.confirm-first') }] : [],
})

const deadlineItem = (speech: Speech, { entry, due }: Deadline): Item =>
  entryItem(speech, entry, due === null ? [] : [{ kind: 'strong', words: speech.t('deadlines.due', { day: speech.day(due) }) }])

function steps(speech: Speech, { actor, plan, steps: all }: CasePaper): Group[] {
  const { t, law } = speech
  const lead: Note[] = [
    ...(actor === null ? [] : [{ kind: 'strong', words: t('outcome.actor', { actor: law(`actor.${actor}`) }) } as const]),
    ...(plan === null ? [] : [{ kind: 'hint', words: law(`plan.${plan}`) } as const]),
  ]
  return group(speech, 'steps', all.map((one) => entryItem(speech, one)), { lead, sign: 'number' })
}

/**
 * The answer of a case in the words of the paper; `verdict` is also told where the answer itself is not wanted.
 * @example writeCase(speech, paperOf(policy, view, PARTS, {}), view.verdict, { code: null, office: [] })
 */
export function writeCase(speech: Speech, paper: CasePaper, verdict: Verdict, { code, office }: Extras): Written {
  const { t, law, day } = speech
  return {
    title: verdict.outcome === null ? t('outcome.open.title') : law(`outcome.${verdict.outcome}`),
    lead: [
      ...(paper.verdict ? answer(speech, paper.verdict) : []),
      { kind: 'hint', words: t('outcome.for', { place: law(`place.${paper.place}`), day: day(paper.on) }) },
    ],
    groups: [
      ...steps(speech, paper),
      ...group(speech, 'deadlines', [...paper.deadlines.map((one) => deadlineItem(speech, one)), ...paper.amounts.map((one) => entryItem(speech, one))]),
      ...documents(speech, paper),
      ...group(speech, 'cautions', paper.cautions.map((one) => cautionItem(speech, one))),
      ...office,
      ...ending(speech, paper),
    ],
    code,
    foot: foot(speech, paper),
  }
}
