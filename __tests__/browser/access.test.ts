import { routes } from '../../src/routes'
import { audit, overflow } from '../support/browser'
import { today } from '../support/check'
import { inEveryLook } from '../support/looks'
import { peopleOfAllOutcomes } from '../support/people'
import { everyCounter, everyKind, everyOutcome, everyScreen, everywhere, type Look, openEach, type Reader } from '../support/screens'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

// What a person who sees, reads or touches differently meets on every screen: from left to right and from right to left,
// light and dark, with text of the usual size and twice as large, on a phone and on a tablet.

const phone = { width: 390, height: 844, today, reducedMotion: true }

const readers = {
  English: { words: wordsOf('en'), person: phone, language: 'English' },
  Arabic: { words: wordsOf('ar'), person: { ...phone, language: 'ar' }, language: 'العربية' },
}

const site = theSite()

type Walk = (reader: Reader, look: Look) => Promise<unknown>

let left: readonly string[] | undefined

/** Opens whatever no other walk has led to. */
const theRest: Walk = (reader, look) => {
  left ??= Object.values(routes).filter((path) => !site.addresses.some((one) => one.includes(path)))
  return openEach(reader, left, look)
}

/** Each shade of an answer: firm but for others than most, likely, and not decided. */
const others = peopleOfAllOutcomes().filter(({ outcome }) => ['already-insured', 'not-yet', 'ask-first'].includes(outcome))

/** All screens in parts, so that none takes long: what walks them, and how many they are at least. */
const parts: Readonly<Record<string, readonly [walk: Walk, least: number]>> = {
  'a check': [everyScreen, 16],
  'the guides': [everyKind, 17],
  'other outcomes': [(reader, look) => everyOutcome(reader, others, look), 3],
  'a counter': [everyCounter, 7],
  'what stands everywhere': [everywhere, 5],
  'all other screens': [theRest, 2],
}

async function walked(reader: Omit<Reader, 'site'>, walk: Walk, faults: typeof inEveryLook) {
  const found: Record<string, unknown> = {}
  let seen = 0
  await walk({ site, ...reader }, async (page, screen) => {
    const wrong = await faults(page)
    if (Object.keys(wrong).length > 0) found[screen] = wrong
    seen += 1
  })
  expect(found).toEqual({})
  return seen
}

describe.each(Object.entries(readers))('in %s, in every look, axe finds nothing and nothing scrolls sideways', (_, reader) => {
  test.each(Object.entries(parts))('on the screens of %s', async (_part, [walk, least]) => {
    expect(await walked(reader, walk, inEveryLook)).toBeGreaterThanOrEqual(least)
  }, 180_000)
})

const chinese = { words: wordsOf('zh-Hans'), person: { ...phone, dark: true, textScale: 2, language: 'zh-CN' }, language: '简体中文' }

test.each(['a check', 'the guides'])('in Chinese, dark, with text twice as large, neither on the screens of %s', async (part) => {
  const [walk, least] = parts[part]!
  expect(await walked(chinese, walk, async (page) => {
    const [wrong, wide] = [await audit(page), await overflow(page)]
    return wrong.length > 0 || wide > 0 ? { wrong, wide } : {}
  })).toBeGreaterThanOrEqual(least)
}, 180_000)
