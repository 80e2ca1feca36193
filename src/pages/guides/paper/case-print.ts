import type { PrintGroup, PrintItem, PrintNote, PrintContent } from '../../../components/PrintSheet'
import type { Translator } from '../../../i18n'
import type { DeadlineView } from '../../../journey/deadlines'
import type { CautionView } from '../../../journey/outcome'
import type { CasePrint } from '../../../journey/paper'
import type { Verdict } from '../../../rules'
import { documentGroup, closingGroups, entryItem, printGroup } from './print-groups'
import type { PrintExtras } from './print-extras'
import { printFooter } from './print-footer'

/** The verdict in one sentence, and its strength. */
function verdictNotes({ t, law, list }: Translator, { outcome, strength, possible }: Verdict): PrintNote[] {
  if (outcome === null) {
    const outcomes = list(possible.map((outcome) => t('common.quoted', { words: law(`outcome.${outcome}`) })))
    return [
      { kind: 'strong', text: t('outcome.open.sentence', { outcomes }) },
      { kind: 'hint', text: t('outcome.open.meaning') },
    ]
  }
  const knownStrength = strength ?? 'ask'
  return [
    { kind: 'strong', text: law(`outcome.${outcome}.sentence`) },
    { kind: 'hint', text: t(`outcome.strength.${knownStrength}`) },
    { kind: 'hint', text: law(`strength.${knownStrength}`) },
  ]
}

const cautionItem = ({ t, law }: Translator, { id, values, stale }: CautionView): PrintItem => ({
  id,
  text: law(`caution.${id}`, values),
  notes: stale ? [{ kind: 'warning', text: t('outcome.confirm-first') }] : [],
})

const deadlineItem = (translator: Translator, { entry, due }: DeadlineView): PrintItem =>
  entryItem(
    translator,
    entry,
    due === null ? [] : [{ kind: 'strong', text: translator.t('deadlines.due', { day: translator.day(due) }) }],
  )

function stepsGroup(translator: Translator, { actor, plan, steps }: CasePrint): PrintGroup[] {
  const { t, law } = translator
  const lead: PrintNote[] = [
    ...(actor === null
      ? []
      : [{ kind: 'strong', text: t('outcome.actor', { actor: law(`actor.${actor}`) }) } as const]),
    ...(plan === null ? [] : [{ kind: 'hint', text: law(`plan.${plan}`) } as const]),
  ]
  return printGroup(
    translator,
    'steps',
    steps.map((step) => entryItem(translator, step)),
    { lead, marker: 'number' },
  )
}

/**
 * The print-out of a case. `verdict` sets the title, also if the verdict itself is not printed.
 * @example casePrintContent(translator, casePrint(policy, view, PRINT_PARTS, {}), view.verdict, { code: null, office: [] })
 */
export function casePrintContent(
  translator: Translator,
  paper: CasePrint,
  verdict: Verdict,
  { code, office }: PrintExtras,
): PrintContent {
  const { t, law, day } = translator
  return {
    title: verdict.outcome === null ? t('outcome.open.title') : law(`outcome.${verdict.outcome}`),
    lead: [
      ...(paper.verdict ? verdictNotes(translator, paper.verdict) : []),
      { kind: 'hint', text: t('outcome.for', { place: law(`place.${paper.place}`), day: day(paper.on) }) },
    ],
    groups: [
      ...stepsGroup(translator, paper),
      ...printGroup(translator, 'deadlines', [
        ...paper.deadlines.map((deadline) => deadlineItem(translator, deadline)),
        ...paper.amounts.map((amount) => entryItem(translator, amount)),
      ]),
      ...documentGroup(translator, paper),
      ...printGroup(
        translator,
        'cautions',
        paper.cautions.map((caution) => cautionItem(translator, caution)),
      ),
      ...office,
      ...closingGroups(translator, paper),
    ],
    code,
    footer: printFooter(translator, paper),
  }
}
