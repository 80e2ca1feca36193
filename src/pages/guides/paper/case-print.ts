import type { Fact } from '../../../components/Facts'
import type { PrintContent, PrintSection } from '../../../components/print-content'
import { withoutChinese, type DisplayText, type Translator } from '../../../i18n'
import type { CasePrint } from '../../../journey/paper'
import type { Verdict } from '../../../rules'
import { answerFacts } from '../../../features/answers/answer-facts'
import { verdictText } from '../../../features/answers/verdict-text'
import { type PrintExtras, printFrame } from './print-frame'
import { counterCard, documentItem } from './print-parts'

/** A note is for the person: the clerk knows it. */
const forReader = (text: DisplayText) => (typeof text === 'string' ? text : withoutChinese(text))

type Answer = NonNullable<CasePrint['answer']>

/** Who, by when and at what cost; the last day if the person entered the first one. */
function facts(translator: Translator, { summary, actor, due }: Answer): Fact[] {
  const { t, day } = translator
  return answerFacts(translator, summary, actor).map((fact) => {
    const note = fact.id === 'when' && due !== null ? t('deadlines.due', { day: day(due) }) : fact.note
    return note === undefined ? fact : { ...fact, note: forReader(note) }
  })
}

/** The verdict; without the part "answer" only its title. */
function verdictPart(
  translator: Translator,
  answer: CasePrint['answer'],
  verdict: Verdict,
): Pick<PrintContent, 'title' | 'strength' | 'sentence' | 'isCaution' | 'facts'> {
  const { t, law } = translator
  if (!answer) {
    const title = verdict.outcome === null ? t('outcome.open.title') : law(`outcome.${verdict.outcome}`)
    return { title, strength: null, sentence: null, isCaution: false, facts: [] }
  }
  const { title, sentence, isCaution, strength, strengthLabel } = verdictText(translator, verdict, answer.summary)
  return {
    title,
    sentence,
    isCaution,
    strength: { kind: strength, label: strengthLabel },
    facts: facts(translator, answer),
  }
}

/**
 * The print-out of a case. `verdict` sets the title, also if the verdict itself is not printed.
 * @example casePrintContent(translator, casePrint(policy, view, options), view.verdict, extras)
 */
export function casePrintContent(
  translator: Translator,
  paper: CasePrint,
  verdict: Verdict,
  extras: PrintExtras,
): PrintContent {
  const { t, law } = translator
  const documents = paper.documents.map((document) => documentItem(translator, document, extras.marks))
  const sections: PrintSection[] =
    documents.length === 0
      ? []
      : [{ id: 'documents', title: t('paper.part.documents'), marker: 'box', items: documents }]
  return {
    ...printFrame(translator, paper.on, paper, extras),
    ...verdictPart(translator, paper.answer, verdict),
    place: law(`place.${paper.place}`),
    sections,
    card: counterCard(translator, paper.sentence ? [{ sentence: paper.sentence, step: null }] : []),
  }
}
