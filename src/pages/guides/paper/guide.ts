import type { Item, Note, Written } from '../../../components/Paper'
import type { Step } from '../../../guides'
import { joined, type Speech } from '../../../i18n'
import type { GuidePaper } from '../../../journey/paper'
import type { Day } from '../../../rules'
import { named } from '../guide/named'
import { guideName, stepText, termOf } from '../words'
import { documents, ending, group } from './entries'
import type { Extras } from './extras'
import { foot } from './foot'

/** The Chinese to look for at a step, with how it is said. */
function labels(speech: Speech, step: Step): Note[] {
  const chinese = speech.tag.startsWith('zh')
  return named(step).map(({ label }) => {
    const term = termOf(label)
    return { kind: 'zh', words: chinese || term.pinyin === '' ? term.zh : `${term.zh} · ${term.pinyin}` }
  })
}

function stepItem(speech: Speech, guide: GuidePaper['guide'], step: Step): Item {
  const { t, guide: say } = speech
  const warning = step.warn ? [say(`step.${guide.id}.${step.id}.warn`, step.values)] : []
  return {
    id: step.id,
    words: stepText(speech, guide, step),
    notes: [...labels(speech, step), ...warning.map((words): Note => ({ kind: 'warning', words: joined([t('common.warning'), words], ': ') }))],
  }
}

/**
 * A guide in the words of the paper.
 * @example writeGuide(speech, guidePaper(guide, policy, PARTS), '2026-11-21', { code: null, office: [] })
 */
export function writeGuide(speech: Speech, paper: GuidePaper, on: Day, { code, office }: Extras): Written {
  const { t, guide: say } = speech
  const { guide, about, steps } = paper
  const needs = about ? guide.needs.map((id): Item => ({ id, words: say(`need.${id}`), notes: [] })) : []
  return {
    title: guideName(speech, guide),
    lead: about ? [{ kind: 'hint', words: say(`guide.${guide.id}.for`) }] : [],
    groups: [
      ...(needs.length === 0 ? [] : [{ id: 'needs', title: t('guide.needs'), lead: [], sign: 'box', look: 'line', items: needs } as const]),
      ...documents(speech, paper),
      ...group(speech, 'steps', steps.map((one) => stepItem(speech, guide, one)), { sign: 'number' }),
      ...(about ? [{
        id: 'worked', title: t('guide.worked'), lead: [], sign: 'none', look: 'line',
        items: [{ id: 'worked', words: say(`guide.${guide.id}.worked`), notes: [] }],
      } as const] : []),
      ...office,
      ...ending(speech, paper),
    ],
    code,
    foot: foot(speech, { ...paper, on }),
  }
}
