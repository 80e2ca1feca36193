import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { readLocales } from '../../scripts/words/locales'
import { guideLibrary } from '../../src/guides/guide-library'
import { i18n } from '../../src/i18n/instance'
import { languages } from '../../src/i18n/languages'
import { pseudoMessages } from '../../src/i18n/pseudo'
import { packs } from '../../src/policies'
import sources from '../../src/policies/sources.json'
import { routes } from '../../src/routes'
import { today } from '../support/questionnaire'
import { findVisualFaults, type VisualFaults } from '../support/visual-faults'
import { type Appearance, applyAppearance } from '../support/appearances'
import { caseForEachOutcome } from '../support/outcome-cases'
import { tourGuides, tourOutcomes, tourEligibilityCheck, type InspectScreen, tourPaths } from '../support/tours'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// The production build with the messages of two languages replaced by pseudo-English, 40 % longer: text in plain letters is
// not translated, and text that is too long for its box is found.

const english = readLocales().get('en')!.messages

/** The pseudo-language of each replaced language. */
const standIns: Readonly<Record<string, string>> = { ru: 'en-XA', ar: 'ar-XB' }

for (const tag of Object.values(standIns)) {
  for (const space of ['ui', 'policy', 'guides'] as const)
    i18n.addResourceBundle(tag, space, pseudoMessages(english[space], tag))
}

const suggestionsOf = (tag: string) =>
  (JSON.parse(readFileSync(`locales/${tag}/search.json`, 'utf8')) as { suggestions: string[] }).suggestions

/** Text that may be in plain letters, and why. */
const names: readonly string[] = [
  // Each language has its name and its greeting in its own script.
  ...languages.flatMap(({ name, greeting }) => [name, greeting]),
  // A term as on Chinese documents, with its pinyin.
  ...[...guideLibrary.terms.values()].map(({ zh, pinyin }) => `${zh} ${pinyin}`),
  // A document has its original title and issuer.
  ...Object.values(sources.documents).flatMap(({ title, issuer }) => [title, issuer]),
  // Brands of bank cards.
  ...['UnionPay', 'Visa', 'Mastercard', 'JCB', 'American Express', 'Diners Club', 'Discover'],
  // What people type into the search is in their own language.
  ...Object.keys(standIns).flatMap((tag) => suggestionsOf(tag)),
  // Paper sizes.
  'A4',
  'A5',
].sort((a, b) => b.length - a.length)

/** The short code of a case, the grade of a source and the key of a button are the same in every language. */
const code = /YB\d\d(-[0-9A-Z]{4})+-[0-9A-Z]|^[A-Z]$/

const site = setUpSite((tag, space, chunk) => {
  const pseudo = standIns[tag]
  if (pseudo === undefined) return chunk
  const text = JSON.stringify(JSON.stringify(pseudoMessages(english[space as keyof typeof english], pseudo, tag)))
  return chunk.replace(/JSON\.parse\('(?:[^'\\]|\\.)*'\)/, () => `JSON.parse(${text})`)
})

const phone = { width: 390, height: 844, today, reducedMotion: true }

/** The kinds of text, and the replaced language of each. */
const textKinds = { longer: 'ru', 'from right to left': 'ar' } as const

/** The appearances in which each screen is checked. */
const looks: Readonly<Record<string, Appearance>> = {
  phone: { dark: false, textScale: 1, width: 390, height: 844 },
  tablet: { dark: false, textScale: 1, width: 1024, height: 768 },
  'text twice as large': { dark: false, textScale: 2, width: 390, height: 844 },
}

test('findVisualFaults reports untranslated, clipped and overflowing text, and ignores hidden text', async () => {
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
    // The content security policy forbids styles from scripts.
    for (const element of document.querySelectorAll<HTMLElement>('[data-style]'))
      element.style.cssText = element.dataset.style!
  })
  const { untranslated, clipped, overflow } = await findVisualFaults(page, [], code)
  expect(untranslated).toEqual([
    'p.plain: Plain',
    'p.half: ⟦Ĥáĺƒ⟧ plain',
    'p.chinese: 中文',
    'button. aria-label: Label',
  ])
  expect(clipped).toEqual(['p.clipped: ⟦ĆĹÍÞÞÉÐ ĆĹÍÞÞÉÐ⟧', 'p.outside: ⟦ÓÚŢŠÍÐÉ ÓÚŢŠÍÐÉ⟧'])
  expect(overflow).toBeGreaterThan(1000)
})

const outcomes = new Set(packs.flatMap((pack) => pack.decisions.route?.outcomes ?? []))

type Reading = Parameters<typeof tourEligibilityCheck>[0]

/** All screens in parts, so that no test takes long: the tour of each part, and its minimum number of screens. */
const parts: Readonly<
  Record<string, readonly [walk: (reader: Reading, look: InspectScreen) => Promise<unknown>, least: number]>
> = {
  'a check': [tourEligibilityCheck, 15],
  'the guides': [tourGuides, 16],
  'the outcomes': [(reader, look) => tourOutcomes(reader, caseForEachOutcome(), look), outcomes.size],
}

/** The visual faults of a screen. The title of the tab is updated a moment later. */
async function wrongWith(page: Page): Promise<VisualFaults | null> {
  for (let tries = 0; ; tries += 1) {
    const sight = await findVisualFaults(page, names, code)
    if (sight.untranslated.length === 0 && sight.clipped.length === 0 && sight.overflow === 0) return null
    if (tries === 50) return sight
    await page.waitForTimeout(200)
  }
}

async function walk(
  tag: 'ru' | 'ar',
  how: (reader: Reading, look: InspectScreen) => Promise<unknown>,
): Promise<number> {
  const found: Record<string, VisualFaults> = {}
  let count = 0
  const look: InspectScreen = async (page, screen) => {
    for (const [name, appearance] of Object.entries(looks)) {
      await applyAppearance(page, appearance)
      const wrong = await wrongWith(page)
      if (wrong) found[`${screen}, ${name}`] = wrong
    }
    await applyAppearance(page, looks.phone!)
    count += 1
  }
  const language = languages.find((language) => language.tag === tag)?.name ?? ''
  await how({ site, person: { ...phone, language: tag }, translations: translationsOf(standIns[tag]!), language }, look)
  expect(found).toEqual({})
  return count
}

let otherScreens: readonly string[] | undefined

describe.each(Object.entries(textKinds))('text that is %s', (_, tag) => {
  test.each(Object.entries(parts))(
    'is translated and not clipped on the screens of %s, on a phone, on a tablet and at 200 % text',
    async (_part, [how, least]) => {
      expect(await walk(tag, how)).toBeGreaterThanOrEqual(least)
    },
  )

  test('is translated and not clipped on all other screens', async () => {
    otherScreens ??= Object.values(routes).filter((path) => !site.visitedUrls.some((url) => url.includes(path)))
    const paths = otherScreens
    expect(await walk(tag, (reader, look) => tourPaths(reader, paths, look))).toBe(paths.length)
  })
})
