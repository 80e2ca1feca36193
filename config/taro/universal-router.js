// Replaces universal-router, which Taro uses to find the screen of an address: our paths have no parameters.
const normalize = (path) => path.replace(/\/$/, '').toLowerCase()

export default class UniversalRouter {
  constructor(routes) {
    this.routes = routes
  }

  async resolve(pathname) {
    const route = this.routes.find(({ path }) =>
      [].concat(path).some((candidate) => normalize(candidate) === normalize(pathname)),
    )
    if (!route) throw Object.assign(new Error('Route not found'), { status: 404 })
    return route.action({ pathname, route, router: this, baseUrl: '', path: pathname, params: {} }, {})
  }
}
