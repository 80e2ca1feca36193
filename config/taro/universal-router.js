// Replaces universal-router, which Taro uses to find the screen of an address: our paths have no parameters.
const normalize = (path) => path.replace(/\/$/, '').toLowerCase()

export default class UniversalRouter {
  constructor(routes) {
    this.routes = routes
    this.turn = 0
  }

  async resolve(pathname) {
    this.turn += 1
    const own = this.turn
    const route = this.routes.find(({ path }) =>
      [].concat(path).some((candidate) => normalize(candidate) === normalize(pathname)),
    )
    if (!route) throw Object.assign(new Error('Route not found'), { status: 404 })
    const context = { pathname, route, router: this, baseUrl: '', path: pathname, params: {} }
    const screen = await Promise.all(await route.action(context, {}))
    // Another screen was asked for while the code of this one was loading: it would open on top of that one, below its
    // address. Nothing is displayed for an empty list.
    return own === this.turn ? screen : []
  }
}
