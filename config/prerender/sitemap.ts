const list = (element: string, item: string, addresses: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses
    .map((address) => `<${item}><loc>${address}</loc></${item}>\n`)
    .join('')}</${element}>\n`

/**
 * What search engines read, by file: `robots.txt` and, if the address of the app is known, a list of the pages of each
 * language and a list of these lists. Such lists must not have relative addresses.
 * @example searchFiles('https://example.org/', { en: ['', 'sim-card/'] })['en/sitemap.xml']
 */
export function searchFiles(
  origin: string | null,
  folders: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, string>> {
  const robots = 'User-agent: *\nAllow: /\n'
  if (origin === null) return { 'robots.txt': robots }
  const lists = Object.entries(folders).map(([tag, all]): [string, string] => [
    `${tag}/sitemap.xml`,
    list(
      'urlset',
      'url',
      all.map((folder) => `${origin}${tag}/${folder}`),
    ),
  ])
  return {
    'robots.txt': `${robots}Sitemap: ${origin}sitemap.xml\n`,
    'sitemap.xml': list(
      'sitemapindex',
      'sitemap',
      Object.keys(folders).map((tag) => `${origin}${tag}/sitemap.xml`),
    ),
    ...Object.fromEntries<string>(lists),
  }
}
