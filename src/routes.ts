/** Every screen of the app, once: its name, and the path that Taro knows it by. The first is the start page. */
export const routes = {
  home: 'pages/home/index',
  questions: 'pages/questions/index',
  outcome: 'pages/outcome/index',
  details: 'pages/details/index',
  steps: 'pages/guides/steps/index',
  settings: 'pages/settings/index',
  about: 'pages/about/index',
  privacy: 'pages/privacy/index',
  handover: 'pages/handover/index',
  notFound: 'pages/not-found/index',
  guides: 'pages/guides/all/index',
  guide: 'pages/guides/guide/index',
  hospital: 'pages/guides/hospital/index',
  bind: 'pages/guides/bind/index',
  contacts: 'pages/guides/contacts/index',
  card: 'pages/guides/card/index',
  papers: 'pages/guides/papers/index',
  paper: 'pages/guides/paper/index',
  matrix: 'pages/guides/matrix/index',
  terms: 'pages/guides/terms/index',
  find: 'pages/guides/find/index',
  idle: 'pages/counter/idle/index',
  triage: 'pages/counter/triage/index',
  facing: 'pages/counter/facing/index',
  office: 'pages/counter/office/index',
} as const

/** The folders of the screens that WeChat fetches as packages of their own, once the app has started. */
export const subpackageRoots = ['pages/guides', 'pages/counter'] as const

/** A screen's name. */
export type Route = keyof typeof routes
