import ui from '../../locales/en/ui.json'

/** The English text of the start page, for the references that show the same. */
export const startPageText = {
  title: ui['app.name'],
  language: ui['language.title'],
  place: ui['home.place.none'],
  search: ui['home.search'],
  tasks: [
    ui['find.page.questions'],
    ui['home.pay'],
    ui['home.code'],
    ui['hospital.title'],
    ui['bind.title'],
    ui['home.failed'],
  ],
  note: ui['home.line'],
  more: [ui['home.guides'], ui['home.mine'], ui['settings.title']],
}
