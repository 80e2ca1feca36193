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

test.each(languages.map(({ tag }) => tag))('%s stands in its boxes on a phone of 360 px', async (tag) => {
  const found: Record<string, unknown> = {}
  let seen = 0
  await openEach({ site, person: { width: 360, height: 740, language: tag, today }, words: wordsOf(tag) }, tight, async (page, path) => {
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(tag)
    const { cut, wide } = await lookAt(page, [], /$^/)
    if (cut.length > 0 || wide > 0) found[path] = { cut, wide }
    seen += 1
  })
  expect(found).toEqual({})
  expect(seen).toBe(tight.length)
})
