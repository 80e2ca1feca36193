// In the place of the styles that Taro's router writes into the page as it starts: a policy that allows no such thing is
// served (config/offline/headers.ts), so what the app needs of them stands in src/index.html.
export const loadAnimateStyle = () => undefined
export const loadRouterStyle = () => undefined
export const loadNavigationBarStyle = () => undefined
