/** Every screen of the app, once: its name, and the path that Taro knows it by. The first is the start page. */
export const routes = {
  home: 'pages/home/index',
  questions: 'pages/questions/index',
  outcome: 'pages/outcome/index',
  settings: 'pages/settings/index',
  about: 'pages/about/index',
  notFound: 'pages/not-found/index',
} as const

/** A screen's name. */
export type Route = keyof typeof routes
