import type { Page } from 'playwright-core'
import { languages } from '../../src/i18n/languages'
import { today } from '../support/questionnaire'
import { findVisualFaults } from '../support/visual-faults'
import { tourPaths } from '../support/tours'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// Whether the texts of each language fit into their boxes on a small phone.

/** Where space is limited: four columns, buttons, chips, tables, a bar. */
const tight = [
  'outcome/index',
  'settings/index',
  'handover/index',
  'guides/all/index',
  'guides/matrix/index',
  'guides/guide/index?id=activate-national-app&step=document',
  'counter/triage/index',
].map((path) => `pages/${path}`)

const site = setUpSite()

/** The rows of chips with a line break inside a word. */
const broken = (page: Page) =>
  page.locator('.chips-legend').evaluateAll((all) =>
    all.flatMap((legend) => {
      const walker = document.createTreeWalker(legend, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // Chinese may break anywhere, as may Thai and Lao, which have no spaces.
        for (const { 0: word, index } of node.textContent!.matchAll(
          /[^\s\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Lao}\p{Script=Mymr}]+/gu,
        )) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word)
        }
      }
      return found
    }),
  )

/** The line breaks inside words on a tablet, by text size of the app. */
async function brokenOnTablet(page: Page) {
  await page.setViewportSize({ width: 1024, height: 768 })
  const sizes: Record<string, string[]> = {}
  for (const size of ['', 'size-large', 'size-care']) {
    await page.evaluate((name) => {
      document.documentElement.classList.remove('size-large', 'size-care')
      if (name !== '') document.documentElement.classList.add(name)
    }, size)
    sizes[size] = await broken(page)
  }
  return sizes
}

test.each(languages.map(({ tag }) => tag))(
  '%s fits its boxes on a phone of 360 px, and on a tablet no row label breaks',
  async (tag) => {
    const found: Record<string, unknown> = {}
    let count = 0
    await tourPaths(
      { site, person: { width: 360, height: 740, language: tag, today }, translations: translationsOf(tag) },
      tight,
      async (page, path) => {
        // The staff's screen is in Chinese, whatever the visitor reads.
        const own = path.includes('triage') ? 'zh-Hans' : tag
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(own)
        const { clipped, overflow } = await findVisualFaults(page, [], /$^/)
        if (clipped.length > 0 || overflow > 0) found[path] = { clipped, overflow }
        if (path.includes('triage'))
          expect(await brokenOnTablet(page)).toEqual({ '': [], 'size-large': [], 'size-care': [] })
        count += 1
      },
    )
    expect(found).toEqual({})
    expect(count).toBe(tight.length)
  },
)
