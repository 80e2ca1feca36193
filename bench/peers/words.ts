import ui from '../../locales/en/ui.json'
import { languages } from '../../src/i18n/languages'

/** The words of our start page in English, for the peers that show the same. */
export const words = {
  title: ui['home.title'],
  lead: ui['home.lead'],
  language: ui['language.title'],
  languages: languages.map(({ name }) => name),
  start: ui['home.start'],
  ways: [{ title: ui['guides.title'], hint: ui['guides.lead'] }, { title: ui['handover.enter'], hint: ui['handover.hint'] }],
  before: ui['home.before'],
  facts: [ui['home.time'], ui['home.papers'], ui['home.privacy']],
  note: ui['home.not-a-decision'],
  more: [ui['settings.title'], ui['about.title'], ui['report.button']],
}
