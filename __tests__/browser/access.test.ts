import { audit, overflow, visit } from '../support/browser'
import { today } from '../support/check'
import { everyScreen } from '../support/screens'
import { wordsOf } from '../support/words'

// What a person who sees, reads or touches differently meets on every screen of a check.

const english = { words: wordsOf('en'), language: 'English' }
const chinese = { words: wordsOf('zh-Hans'), language: '简体中文' }
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

const looks = { 'light, on a phone': phone, 'dark, on a tablet': { ...tablet, dark: true } }

test.each(Object.entries(looks))('axe finds nothing on any screen, and none scrolls sideways: %s', async (_, person) => {
  const found: Record<string, unknown> = {}
  const seen = await everyScreen({ site, person, ...english }, async (page, screen) => {
    const wrong = await audit(page)
    const wide = await overflow(page)
    if (wrong.length > 0 || wide > 0) found[screen] = { wrong, wide }
  })
  expect(found).toEqual({})
  expect(seen.length).toBeGreaterThanOrEqual(15)
})

const large = { 'a phone': { ...phone, textScale: 2 }, 'a tablet': { ...tablet, textScale: 2 } }

test.each(Object.entries(large))('with text twice as large, no screen scrolls sideways on %s', async (_, person) => {
  const found: Record<string, number> = {}
  await everyScreen({ site, person, ...english }, async (page, screen) => {
    const wide = await overflow(page)
    if (wide > 0) found[screen] = wide
  })
  expect(found).toEqual({})
})

test('in Chinese, dark and twice as large, axe finds nothing and no screen scrolls sideways', async () => {
  const found: Record<string, unknown> = {}
  await everyScreen({ site, person: { ...phone, dark: true, language: 'zh-CN', textScale: 2 }, ...chinese }, async (page, screen) => {
    const wrong = await audit(page)
    const wide = await overflow(page)
    if (wrong.length > 0 || wide > 0) found[screen] = { wrong, wide }
  })
  expect(found).toEqual({})
})
