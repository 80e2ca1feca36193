import { subpackageRoots, routes } from './routes'

const all = Object.values(routes)
const within = (root: string) => (path: string) => path.startsWith(`${root}/`)

/** Pages for those who build the app, without a route: opened by their address. */
const developmentPages = process.env.NODE_ENV === 'development' ? ['pages/gallery/index'] : []

export default defineAppConfig({
  pages: [...all.filter((path) => !subpackageRoots.some((root) => within(root)(path))), ...developmentPages],
  subPackages: subpackageRoots.map((root) => ({
    root,
    pages: all.filter(within(root)).map((path) => path.slice(root.length + 1)),
  })),
  // Loaded while the first screen is used, so that the guides and the counter work offline afterwards.
  preloadRule: { [routes.home]: { network: 'all', packages: [...subpackageRoots] } },
  window: {
    navigationBarTitleText: '医保指南',
    navigationBarBackgroundColor: '@navigationBackground',
    navigationBarTextStyle: '@navigationText',
    backgroundColor: '@background',
    backgroundTextStyle: '@backgroundText',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  animation: false,
  // On tablets and computers the window may be rotated and resized.
  resizable: true,
})
