import { translate } from '../policy/texts'
import { type ReportData, NOTICE_DAYS } from './report-data'
import { chinese, html, type Html } from './html'

/** A task; a lower `urgency` comes first. */
interface Task {
  readonly urgency: number
  readonly text: Html
}

const joinNames = (names: readonly string[]) => names.join(', ')

/**
 * The next tasks of a maintainer, most urgent first: current problems, upcoming ones, then questions that affect many people.
 * @example nextTasks(collectReportData(law, guides, locales, today))[0]
 */
export function nextTasks({ problems, due, coverage: decided, facts, languages, guides }: ReportData): Html[] {
  const past = due.filter(({ daysLeft }) => daysLeft < 0)
  const soon = due.filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= NOTICE_DAYS.urgent)
  const later = due.length - past.length - soon.length
  const calls = decided.flatMap((place) => place.calls)
  const waiting = (question: string) =>
    calls.filter((call) => call.question === question).reduce((sum, call) => sum + call.people, 0)
  const [question] = [...new Set(calls.flatMap((call) => call.question ?? []))].sort((x, y) => waiting(y) - waiting(x))
  const undecidedPlaces = decided
    .filter((place) => place.calls.some((call) => call.question === question))
    .map(({ place }) => translate('en', `place.${place}`))
  const broken = languages.filter(({ problems: count }) => count > 0)
  const outdated = languages.filter(({ outdated: count }) => count > 0)
  const unread = languages.filter(({ tag, about }) => tag !== 'en' && tag !== 'zh-Hans' && about?.reviewer == null)
  const unused = facts.filter(({ law, guides: count }) => law + count === 0)
  const drafts = guides.filter(({ readiness }) => readiness === 'draft').flatMap(({ ids }) => ids)
  const tasks: (Task | false)[] = [
    problems.length > 0 && {
      urgency: 0,
      text: html`<b>${problems.length} problems in the data.</b> Run <code>npm run -s policy -- check --summary</code>.
        The first: ${problems[0] ?? ''}`,
    },
    past.length > 0 && {
      urgency: 1,
      text: html`<b>${past.length} statements are past their best-before</b> and are no longer shown as firm. First:
        <code>${past[0]?.id ?? ''}</code> (${past[0]?.until ?? ''}). <a href="#due">Compare or ask</a>.`,
    },
    soon.length > 0 && {
      urgency: 2,
      text: html`<b>${soon.length} statements run out within ${NOTICE_DAYS.urgent} days</b>, the first on
        ${soon[0]?.until ?? ''}: <code>${soon[0]?.id ?? ''}</code>. <a href="#due">Compare or ask</a>.`,
    },
    broken.length > 0 && {
      urgency: 3,
      text: html`<b>${broken.length} languages have lines that are missing or wrong</b>:
        ${joinNames(broken.map(({ tag, problems: count }) => `${tag} ${count}`))}. Run
        <code>npm run -s words -- status</code>.`,
    },
    outdated.length > 0 && {
      urgency: 4,
      text: html`<b>${outdated.length} languages have translations of outdated English</b>:
        ${joinNames(outdated.map(({ tag, outdated: count }) => `${tag} ${count}`))}. Run
        <code>npm run -s words -- export TAG --older</code>.`,
    },
    question !== undefined && {
      urgency: 5,
      text: html`<b>One question decides most</b>, for ${waiting(question)} kinds of people in
        ${undecidedPlaces.join('; ')}: “${chinese(question)}”
        <a href="#calls">Whom to call, and ${calls.length - 1} calls more</a>.`,
    },
    unread.length > 0 && {
      urgency: 6,
      text: html`<b>${unread.length} languages were never read by a native speaker</b>:
        ${unread.map(({ name, tag }, i) => html`${i > 0 ? ', ' : ''}<span lang="${tag}">${name}</span> (${tag})`)}.`,
    },
    drafts.length > 0 && { urgency: 7, text: html`<b>${drafts.length} guides are drafts</b>: ${joinNames(drafts)}.` },
    later > 0 && {
      urgency: 8,
      text: html`${later} statements more run out within ${NOTICE_DAYS.listed} days. <a href="#due">See when</a>.`,
    },
    unused.length > 0 && {
      urgency: 9,
      text: html`${unused.length} facts are used by nothing: ${joinNames(unused.map(({ fact }) => fact))}.`,
    },
  ]
  return tasks
    .filter((task): task is Task => task !== false)
    .sort((a, b) => a.urgency - b.urgency)
    .map(({ text }) => text)
}
