export { today } from './day'

/** Light letters on a dark ground, or the other way round. */
export type Theme = 'light' | 'dark'

/**
 * The language the device is set to, as a BCP-47 tag; `null` when it does not say.
 * @example language() // 'zh-CN'
 */
export function language(): string | null {
  return navigator.language === '' ? null : navigator.language
}

/**
 * The language that the link carries by which the app was opened, as it stands there (`lang=my`); `null`: none.
 * @example linkedLanguage() // 'my'
 */
export function linkedLanguage(): string | null {
  const [, query = ''] = location.hash.split('?')
  return new URLSearchParams(query).get('lang') ?? new URLSearchParams(location.search).get('lang')
}

/**
 * The theme the device is set to; a device that does not say is light.
 * @example theme() // 'dark'
 */
export function theme(): Theme {
  return darkness().matches ? 'dark' : 'light'
}

/**
 * Tells of each later change of the device's theme, until the returned function is called.
 * @example const stop = onThemeChange((theme) => paint(theme))
 */
export function onThemeChange(listener: (theme: Theme) => void): () => void {
  const query = darkness()
  const told = ({ matches }: { matches: boolean }) => {
    listener(matches ? 'dark' : 'light')
  }
  /* eslint-disable @typescript-eslint/no-deprecated -- Safari before 14 has no other way */
  query.addListener(told)
  return () => {
    query.removeListener(told)
  }
  /* eslint-enable @typescript-eslint/no-deprecated */
}

/**
 * The text size chosen in WeChat's settings, in px (17 is usual, 22 and more is large);
 * `null` where the device applies the person's choice by itself, as a browser does.
 * @example (fontSize() ?? 0) >= 22 // the person reads large text
 */
export function fontSize(): number | null {
  return null
}

/**
 * Says whether the person asked for less motion; `false` where the device does not say.
 * @example prefersReducedMotion() // false
 */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

function darkness(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)')
}
