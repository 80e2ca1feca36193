import { audit, overflow, visit } from '../support/browser'
import { today } from '../support/check'
import { everyKind } from '../support/screens'
import { wordsOf } from '../support/words'

// What a person who sees, reads or touches differently meets on every kind of screen of the guides.

const phone = { width: 390, height: 844, today }
const tablet = { width: 1024, height: 768, today }

let site: Awaited<ReturnType<typeof visit>>

beforeAll(async () => {
  site = await visit()
})

afterAll(async () => {
  await site.close()
})

afterEach(() => {
  expect(site.elsewhere).toEqual([])
  expect(site.complaints).toEqual([])
})

const looks = {
  'light, on a phone': [phone, 'en'],
  'dark, on a tablet': [{ ...tablet, dark: true }, 'en'],
  'in Chinese, dark, with text twice as large': [{ ...phone, dark: true, textScale: 2, language: 'zh-CN' }, 'zh-Hans'],
} as const

test.each(Object.entries(looks))('axe finds nothing on any kind of screen, and none scrolls sideways: %s', async (_, [person, tag]) => {
  const found: Record<string, unknown> = {}
  const seen = await everyKind({ site, person, words: wordsOf(tag) }, async (page, screen) => {
    const wrong = await audit(page)
    const wide = await overflow(page)
    if (wrong.length > 0 || wide > 0) found[screen] = { wrong, wide }
  })
  expect(found).toEqual({})
  expect(seen.length).toBeGreaterThanOrEqual(16)
})
