/** Every screen of the app, once: its name, and the path that Taro knows it by. The first is the start page. */
export const routes = {
  home: 'pages/home/index',
  questions: 'pages/questions/index',
  outcome: 'pages/outcome/index',
  settings: 'pages/settings/index',
  about: 'pages/about/index',
  handover: 'pages/handover/index',
  notFound: 'pages/not-found/index',
  guides: 'pages/guides/all/index',
  guide: 'pages/guides/guide/index',
  card: 'pages/guides/card/index',
  papers: 'pages/guides/papers/index',
  matrix: 'pages/guides/matrix/index',
  terms: 'pages/guides/terms/index',
  find: 'pages/guides/find/index',
} as const

/** The folder of the screens that WeChat fetches as a package of their own, once the app has started. */
export const later = 'pages/guides'

/** A screen's name. */
export type Route = keyof typeof routes
