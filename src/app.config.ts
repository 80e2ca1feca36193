import { later, routes } from './routes'

const all = Object.values(routes)
const within = (root: string) => (path: string) => path.startsWith(`${root}/`)

export default defineAppConfig({
  pages: all.filter((path) => !later.some((root) => within(root)(path))),
  subPackages: later.map((root) => ({ root, pages: all.filter(within(root)).map((path) => path.slice(root.length + 1)) })),
  // Fetched while the first screen is read, so that the guides and the counter work without the internet from then on.
  preloadRule: { [routes.home]: { network: 'all', packages: [...later] } },
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
  // On tablets and computers the window may be turned and sized.
  resizable: true,
})
