import type { PrintItem, PrintNote, PrintContent } from '../../../components/PrintSheet'
import type { Step } from '../../../guides'
import { joinTexts, type Translator } from '../../../i18n'
import type { GuidePrint } from '../../../journey/paper'
import type { Day } from '../../../rules'
import { pressedLabels } from '../../../features/guides/step-labels'
import { guideTitle, stepText, termOf } from '../../../features/guides/guide-labels'
import { documentGroup, closingGroups, printGroup } from './print-groups'
import type { PrintExtras } from './print-extras'
import { printFooter } from './print-footer'

/** The Chinese labels of a step, with pinyin. */
function labelNotes(translator: Translator, step: Step): PrintNote[] {
  const chinese = translator.tag.startsWith('zh')
  return pressedLabels(step).map((label) => {
    const term = termOf(label)
    return { kind: 'zh', text: chinese || term.pinyin === '' ? term.zh : `${term.zh} · ${term.pinyin}` }
  })
}

function stepItem(translator: Translator, guide: GuidePrint['guide'], step: Step): PrintItem {
  const { t, guide: say } = translator
  const warning = step.warn ? [say(`step.${guide.id}.${step.id}.warn`, step.values)] : []
  return {
    id: step.id,
    text: stepText(translator, guide, step),
    notes: [
      ...labelNotes(translator, step),
      ...warning.map((text): PrintNote => ({ kind: 'warning', text: joinTexts([t('common.warning'), text], ': ') })),
    ],
  }
}

/**
 * The print-out of a guide.
 * @example guidePrintContent(translator, guidePrint(guide, policy, PRINT_PARTS), '2026-11-21', { code: null, office: [] })
 */
export function guidePrintContent(
  translator: Translator,
  paper: GuidePrint,
  on: Day,
  { code, office }: PrintExtras,
): PrintContent {
  const { t, guide: say } = translator
  const { guide, about, steps } = paper
  const needs = about ? guide.needs.map((id): PrintItem => ({ id, text: say(`need.${id}`), notes: [] })) : []
  return {
    title: guideTitle(translator, guide),
    lead: about ? [{ kind: 'hint', text: say(`guide.${guide.id}.for`) }] : [],
    groups: [
      ...(needs.length === 0
        ? []
        : [{ id: 'needs', title: t('guide.needs'), lead: [], marker: 'box', variant: 'line', items: needs } as const]),
      ...documentGroup(translator, paper),
      ...printGroup(
        translator,
        'steps',
        steps.map((step) => stepItem(translator, guide, step)),
        { marker: 'number' },
      ),
      ...(about
        ? [
            {
              id: 'worked',
              title: t('guide.worked'),
              lead: [],
              marker: 'none',
              variant: 'line',
              items: [{ id: 'worked', text: say(`guide.${guide.id}.worked`), notes: [] }],
            } as const,
          ]
        : []),
      ...office,
      ...closingGroups(translator, paper),
    ],
    code,
    footer: printFooter(translator, { ...paper, on }),
  }
}
