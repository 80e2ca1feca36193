// Stands in for universal-router, which Taro asks for the screen of an address: ours have no parts that vary.
const plain = (path) => path.replace(/\/$/, '').toLowerCase()

export default class UniversalRouter {
  constructor(routes) {
    this.routes = routes
  }

  async resolve(pathname) {
    const route = this.routes.find(({ path }) => [].concat(path).some((one) => plain(one) === plain(pathname)))
    if (!route) throw Object.assign(new Error('Route not found'), { status: 404 })
    return route.action({ pathname, route, router: this, baseUrl: '', path: pathname, params: {} }, {})
  }
}
