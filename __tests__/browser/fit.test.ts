import type { Page } from 'playwright-core'
import { languages } from '../../src/i18n/languages'
import { today } from '../support/check'
import { lookAt } from '../support/looking'
import { openEach } from '../support/screens'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

// The words of each language as they are, in the boxes that they have on a small phone.

/** Where words are short of room: four beside each other, buttons, chips, tables, a bar. */
const tight = [
  'outcome/index', 'settings/index', 'handover/index', 'guides/all/index', 'guides/matrix/index',
  'guides/guide/index?id=activate-national-app&step=document', 'counter/triage/index',
].map((path) => `pages/${path}`)

const site = theSite()

/** The names of the rows of chips that are broken inside a word. */
const broken = (page: Page) => page.locator('.chips-legend').evaluateAll((all) => all.flatMap((legend) => {
  const walker = document.createTreeWalker(legend, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Chinese may be broken anywhere, as may Thai and Lao, which have no gaps.
    for (const { 0: word, index } of node.textContent!.matchAll(/[^\s\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Lao}\p{Script=Mymr}]+/gu)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word)
    }
  }
  return found
}))

/** What is broken on a tablet, by the sizes of text that the app has. */
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

test.each(languages.map(({ tag }) => tag))('%s stands in its boxes on a phone of 360 px, and on a tablet no name of a row is broken', async (tag) => {
  const found: Record<string, unknown> = {}
  let seen = 0
  await openEach({ site, person: { width: 360, height: 740, language: tag, today }, words: wordsOf(tag) }, tight, async (page, path) => {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag)
    const { cut, wide } = await lookAt(page, [], /$^/)
    if (cut.length > 0 || wide > 0) found[path] = { cut, wide }
    if (path.includes('triage')) expect(await brokenOnTablet(page)).toEqual({ '': [], 'size-large': [], 'size-care': [] })
    seen += 1
  })
  expect(found).toEqual({})
  expect(seen).toBe(tight.length)
})
