import { later, routes } from './routes'

const all = Object.values(routes)
const inLater = (path: string) => path.startsWith(`${later}/`)

export default defineAppConfig({
  pages: all.filter((path) => !inLater(path)),
  subPackages: [{ root: later, pages: all.filter(inLater).map((path) => path.slice(later.length + 1)) }],
  // Fetched while the first screen is read, so that the guides work without the internet from then on.
  preloadRule: { [routes.home]: { network: 'all', packages: [later] } },
  window: {
    navigationBarTitleText: '医保指南',
    navigationBarBackgroundColor: '@navigationBackground',
    navigationBarTextStyle: '@navigationText',
    backgroundColor: '@background',
    backgroundTextStyle: '@backgroundText',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  animation: false,
})
