import type { Page } from 'playwright-core'
import { readLocales } from '../../scripts/words/locales'
import { shelf } from '../../src/guides/shelf'
import { i18n } from '../../src/i18n/instance'
import { languages } from '../../src/i18n/languages'
import { pseudoWords } from '../../src/i18n/pseudo'
import type { Space } from '../../src/i18n/words'
import { packs } from '../../src/policies'
import sources from '../../src/policies/sources.json'
import { routes } from '../../src/routes'
import { today } from '../support/check'
import { lookAt, type Seen } from '../support/looking'
import { type Appearance, dressAs } from '../support/looks'
import { peopleOfAllOutcomes } from '../support/people'
import { everyKind, everyOutcome, everyScreen, type Look, openEach } from '../support/screens'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

// The production build, with the words of two languages replaced by English in letters of another kind, 40 % longer:
// what stands on a screen in plain letters was never given to a translator, and what is too long for its place shows.

const english = readLocales().get('en')!.words

/** Which language of the build gives its place to which pseudo-language. */
const standIns: Readonly<Record<string, string>> = { ru: 'en-XA', ar: 'ar-XB' }

for (const tag of Object.values(standIns)) {
  for (const space of ['ui', 'policy', 'guides'] as const) i18n.addResourceBundle(tag, space, pseudoWords(english[space], tag))
}

/** What may stand on a screen in plain letters, and why. */
const names: readonly string[] = [
  // Every language is named in its own script.
  ...languages.map((one) => one.name),
  // A term as it stands on Chinese paper, with how it is spoken.
  ...[...shelf.terms.values()].map(({ zh, pinyin }) => `${zh} ${pinyin}`),
  // A document has the title and the issuer that stand on it.
  ...Object.values(sources.documents).flatMap(({ title, issuer }) => [title, issuer]),
  // Sizes of paper.
  'A4', 'A5',
].sort((a, b) => b.length - a.length)

/** A case as a short code is the same in every language. */
const code = /YB\d\d(-[0-9A-Z]{4})+-[0-9A-Z]/

const site = theSite((tag, space, chunk) => {
  const pseudo = standIns[tag]
  if (pseudo === undefined) return chunk
  const text = JSON.stringify(JSON.stringify(pseudoWords(english[space as Space], pseudo, tag)))
  return chunk.replace(/JSON\.parse\('(?:[^'\\]|\\.)*'\)/, () => `JSON.parse(${text})`)
})

const phone = { width: 390, height: 844, today, reducedMotion: true }

/** Which way the words run, and the language of the build that stands in for it. */
const ways = { longer: 'ru', 'from right to left': 'ar' } as const

/** In which each screen is looked at, one after the other. */
const looks: Readonly<Record<string, Appearance>> = {
  phone: { dark: false, textScale: 1, width: 390, height: 844 },
  tablet: { dark: false, textScale: 1, width: 1024, height: 768 },
  'text twice as large': { dark: false, textScale: 2, width: 390, height: 844 },
}

test('what is plain, cut off, outside of its box or too wide is found, and what is hidden is not', async () => {
  const page = await site.open('', phone)
  await page.evaluate(() => {
    document.documentElement.lang = 'ru'
    document.title = '⟦Ţíţļé⟧'
    document.body.innerHTML = `
      <p class="good">⟦Ɓóţĥ ⟦óñé⟧ áñð 12⟧ · 3,4</p><p lang="zh-Hans">中文</p><p hidden>Hidden</p>
      <p>YB10-1090-0111-2A85-M</p><p class="plain">Plain</p><p class="half">⟦Ĥáĺƒ⟧ plain</p><p class="chinese">中文</p><button aria-label="Label">⟦Ɓ⟧</button><button aria-label="⟦Ĺ⟧. 中文">⟦Ɓ⟧</button>
      <p class="clipped" data-style="width: 40px; overflow: hidden; white-space: nowrap">⟦ĆĹÍÞÞÉÐ ĆĹÍÞÞÉÐ⟧</p>
      <p lang="zh-Hans" class="signs" data-style="width: 70px; white-space: nowrap; font: 20px sans-serif">中文）。</p>
      <p class="outside" data-style="width: 40px; white-space: nowrap">⟦ÓÚŢŠÍÐÉ ÓÚŢŠÍÐÉ⟧</p>
      <p data-style="width: 2000px">⟦Ŵíðé⟧</p>`
    // The policy that is served lets no text become styles.
    for (const element of document.querySelectorAll<HTMLElement>('[data-style]')) element.style.cssText = element.dataset.style!
  })
  const { plain, cut, wide } = await lookAt(page, [], code)
  expect(plain).toEqual(['p.plain: Plain', 'p.half: ⟦Ĥáĺƒ⟧ plain', 'p.chinese: 中文', 'button. aria-label: Label'])
  expect(cut).toEqual(['p.clipped: ⟦ĆĹÍÞÞÉÐ ĆĹÍÞÞÉÐ⟧', 'p.outside: ⟦ÓÚŢŠÍÐÉ ÓÚŢŠÍÐÉ⟧'])
  expect(wide).toBeGreaterThan(1000)
})

const outcomes = new Set(packs.flatMap((pack) => pack.decisions.route?.outcomes ?? []))

type Reading = Parameters<typeof everyScreen>[0]

/** All screens in parts, so that none takes long: what walks them, and how many they are at least. */
const parts: Readonly<Record<string, readonly [walk: (reader: Reading, look: Look) => Promise<unknown>, least: number]>> = {
  'a check': [everyScreen, 15],
  'the guides': [everyKind, 16],
  'the outcomes': [(reader, look) => everyOutcome(reader, peopleOfAllOutcomes(), look), outcomes.size],
}

/** What is wrong with a screen as it stands. A title of the browser follows a moment later. */
async function wrongWith(page: Page): Promise<Seen | null> {
  for (let tries = 0; ; tries += 1) {
    const sight = await lookAt(page, names, code)
    if (sight.plain.length === 0 && sight.cut.length === 0 && sight.wide === 0) return null
    if (tries === 5) return sight
    await page.waitForTimeout(200)
  }
}

async function walk(tag: 'ru' | 'ar', how: (reader: Reading, look: Look) => Promise<unknown>): Promise<number> {
  const found: Record<string, Seen> = {}
  let seen = 0
  const look: Look = async (page, screen) => {
    for (const [name, appearance] of Object.entries(looks)) {
      await dressAs(page, appearance)
      const wrong = await wrongWith(page)
      if (wrong) found[`${screen}, ${name}`] = wrong
    }
    await dressAs(page, looks.phone!)
    seen += 1
  }
  const language = languages.find((one) => one.tag === tag)?.name ?? ''
  await how({ site, person: { ...phone, language: tag }, words: wordsOf(standIns[tag]!), language }, look)
  expect(found).toEqual({})
  return seen
}

let others: readonly string[] | undefined

describe.each(Object.entries(ways))('words that are %s', (_, tag) => {
  test.each(Object.entries(parts))('are all translated and none is cut off on the screens of %s, on a phone, a tablet and with text twice as large', async (_part, [how, least]) => {
    expect(await walk(tag, how)).toBeGreaterThanOrEqual(least)
  })

  test('nor on a screen that none of these leads to', async () => {
    others ??= Object.values(routes).filter((path) => !site.addresses.some((one) => one.includes(path)))
    const paths = others
    expect(await walk(tag, (reader, look) => openEach(reader, paths, look))).toBe(paths.length)
  })
})
