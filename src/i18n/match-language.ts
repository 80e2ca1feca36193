/**
 * The first of some languages that a BCP-47 tag matches, whatever its region or script; null: none. Also part of the
 * inline script (config/prerender), so it knows no language by itself.
 * @example matchLanguage('zh-TW', ['en', 'zh-Hans']) // 'zh-Hans'
 */
export function matchLanguage<Tag extends string>(tag: string | null, tags: readonly Tag[]): Tag | null {
  const subtags = (tag ?? '').toLowerCase().split(/[-_]/)
  const exact = tags.find((known) => known.toLowerCase() === subtags.join('-'))
  return exact ?? tags.find((known) => known.split('-')[0] === subtags[0]) ?? null
}

/** What decides the language in which the app starts, as BCP-47 tags; null: not known. */
export interface LanguageHints {
  readonly selected: string | null
  /** In the link that opened the app. */
  readonly linked: string | null
  readonly device: string | null
}

/**
 * The language in which the app starts: the one that the user has selected, else the one in the link, else the one of the
 * device; null: no match.
 * @example startLanguage(['en', 'my'], { selected: null, linked: 'xx', device: 'my-MM' }) // 'my'
 */
export function startLanguage<Tag extends string>(
  tags: readonly Tag[],
  { selected, linked, device }: LanguageHints,
): Tag | null {
  return matchLanguage(selected ?? matchLanguage(linked, tags) ?? device, tags)
}
