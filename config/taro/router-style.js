// Replaces the styles that Taro's router inserts into the page: the content security policy (config/offline/headers.ts)
// forbids it, so src/index.html has the rules that the app needs.
export const loadAnimateStyle = () => undefined
export const loadRouterStyle = () => undefined
export const loadNavigationBarStyle = () => undefined
