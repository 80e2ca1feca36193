/**
 * Calls the listener when a media query begins or ceases to match, until the returned function is called.
 * @example onMediaChange(matchMedia(WIDE_WINDOW_QUERY), setWide)
 */
export function onMediaChange(query: MediaQueryList, listener: (matches: boolean) => void): () => void {
  const onChange = ({ matches }: { readonly matches: boolean }) => listener(matches)
  /* eslint-disable @typescript-eslint/no-deprecated -- Safari before 14 has no addEventListener here */
  query.addListener(onChange)
  return () => query.removeListener(onChange)
  /* eslint-enable @typescript-eslint/no-deprecated */
}
