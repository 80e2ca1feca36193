/**
 * Calls back when the device has nothing else to do: to fetch what the person will want next. Returns a function that
 * cancels it. Not used here: WeChat fetches packages by `preloadRule`.
 * @example useEffect(() => whenIdle(fetchNext), [])
 */
export const whenIdle: (callback: () => void) => () => void = () => () => undefined
