import { word } from '../policy/words'
import { type Gathered, NEAR } from './gather'
import { chinese, html, type Html } from './html'

/** One thing to do, with how urgent it is: the lower, the sooner. */
interface Task {
  readonly urgency: number
  readonly text: Html
}

const places = (names: readonly string[]) => names.join(', ')

/**
 * What a maintainer does next, the most urgent first: what is wrong now, what will be soon, what many people wait for.
 * @example nextOf(gathered)[0]
 */
export function nextOf({ problems, due, decided, facts, languages, guides }: Gathered): Html[] {
  const past = due.filter(({ left }) => left < 0)
  const soon = due.filter(({ left }) => left >= 0 && left <= NEAR.urgent)
  const later = due.length - past.length - soon.length
  const calls = decided.flatMap((one) => one.calls)
  const waiting = (question: string) => calls.filter((one) => one.question === question).reduce((sum, one) => sum + one.people, 0)
  const [question] = [...new Set(calls.flatMap((one) => one.question ?? []))].sort((x, y) => waiting(y) - waiting(x))
  const askedIn = decided.filter((one) => one.calls.some((call) => call.question === question)).map(({ place }) => word('en', `place.${place}`))
  const broken = languages.filter((one) => one.problems > 0)
  const older = languages.filter((one) => one.older > 0)
  const unread = languages.filter(({ tag, about }) => tag !== 'en' && tag !== 'zh-Hans' && about?.reviewer == null)
  const unused = facts.filter(({ law, guides: some }) => law + some === 0)
  const drafts = guides.filter(({ readiness }) => readiness === 'draft').flatMap(({ ids }) => ids)
  const tasks: (Task | false)[] = [
    problems.length > 0 && { urgency: 0, text: html`<b>${problems.length} problems in the data.</b> Run <code>npm run -s policy -- check --summary</code>. The first: ${problems[0] ?? ''}` },
    past.length > 0 && { urgency: 1, text: html`<b>${past.length} statements are past their best-before</b> and are no longer said firmly. First: <code>${past[0]?.id ?? ''}</code> (${past[0]?.until ?? ''}). <a href="#due">Compare or ask</a>.` },
    soon.length > 0 && { urgency: 2, text: html`<b>${soon.length} statements run out within ${NEAR.urgent} days</b>, the first on ${soon[0]?.until ?? ''}: <code>${soon[0]?.id ?? ''}</code>. <a href="#due">Compare or ask</a>.` },
    broken.length > 0 && { urgency: 3, text: html`<b>${broken.length} languages have lines that are missing or wrong</b>: ${places(broken.map(({ tag, problems: count }) => `${tag} ${count}`))}. Run <code>npm run -s words -- status</code>.` },
    older.length > 0 && { urgency: 4, text: html`<b>${older.length} languages still say what English no longer says</b>: ${places(older.map(({ tag, older: count }) => `${tag} ${count}`))}. Run <code>npm run -s words -- export TAG --older</code>.` },
    question !== undefined && {
      urgency: 5, text: html`<b>One question decides most</b>, for ${waiting(question)} kinds of people in ${askedIn.join('; ')}: “${chinese(question)}” <a href="#calls">Whom to call, and ${calls.length - 1} calls more</a>.`,
    },
    unread.length > 0 && { urgency: 6, text: html`<b>${unread.length} languages were never read by a native speaker</b>: ${unread.map(({ name, tag }, i) => html`${i > 0 ? ', ' : ''}<span lang="${tag}">${name}</span> (${tag})`)}.` },
    drafts.length > 0 && { urgency: 7, text: html`<b>${drafts.length} guides are drafts</b>: ${places(drafts)}.` },
    later > 0 && { urgency: 8, text: html`${later} statements more run out within ${NEAR.told} days. <a href="#due">See when</a>.` },
    unused.length > 0 && { urgency: 9, text: html`${unused.length} facts are carried by nothing: ${places(unused.map(({ fact }) => fact))}.` },
  ]
  return tasks.filter((one): one is Task => one !== false).sort((a, b) => a.urgency - b.urgency).map(({ text }) => text)
}
