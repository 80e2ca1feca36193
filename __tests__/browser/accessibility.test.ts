import { routes } from '../../src/routes'
import { horizontalOverflow, runAxe } from '../support/browser'
import { today } from '../support/questionnaire'
import { auditEveryAppearance, auditLayout } from '../support/appearances'
import { caseForEachOutcome } from '../support/outcome-cases'
import {
  tourCounter,
  tourGuides,
  tourOutcomes,
  tourEligibilityCheck,
  tourSharedParts,
  type InspectScreen,
  tourPaths,
  type TourOptions,
} from '../support/tours'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// Runs axe on every screen: left to right and right to left, light and dark, at the usual and twice the text size, on a
// phone and on a tablet.

const phone = { width: 390, height: 844, today, reducedMotion: true }

const readers = {
  English: { translations: translationsOf('en'), person: phone, language: 'English', audit: auditEveryAppearance },
  Arabic: {
    translations: translationsOf('ar'),
    person: { ...phone, language: 'ar' },
    language: 'العربية',
    audit: auditLayout,
  },
}

const site = setUpSite()

type Tour = (reader: TourOptions, look: InspectScreen) => Promise<unknown>

let otherPaths: readonly string[] | undefined

/** Opens the screens that no other tour visits. */
const tourOtherScreens: Tour = (reader, look) => {
  otherPaths ??= Object.values(routes).filter((path) => !site.visitedUrls.some((url) => url.includes(path)))
  return tourPaths(reader, otherPaths, look)
}

/** A case for each strength: firm with a rarer outcome, likely, and undecided. */
const rareCases = caseForEachOutcome().filter(({ outcome }) =>
  ['already-insured', 'not-yet', 'ask-first'].includes(outcome),
)

/** All screens in parts, so that no test takes long: the tour of each part, and its minimum number of screens. */
const parts: Readonly<Record<string, readonly [tour: Tour, minimum: number]>> = {
  'a check': [tourEligibilityCheck, 16],
  'the guides': [tourGuides, 17],
  'other outcomes': [(reader, look) => tourOutcomes(reader, rareCases, look), 3],
  'a counter': [tourCounter, 9],
  'shared parts': [tourSharedParts, 5],
  'all other screens': [tourOtherScreens, 2],
}

async function countScreens(reader: Omit<TourOptions, 'site'>, tour: Tour, faults: typeof auditEveryAppearance) {
  const found: Record<string, unknown> = {}
  let count = 0
  await tour({ site, ...reader }, async (page, screen) => {
    const wrong = await faults(page)
    if (Object.keys(wrong).length > 0) found[screen] = wrong
    count += 1
  })
  expect(found).toEqual({})
  return count
}

describe.each(Object.entries(readers))(
  '%s: axe finds no violation and no page scrolls sideways, in any appearance',
  (_, { audit, ...reader }) => {
    test.each(Object.entries(parts))('on the screens of %s', async (_part, [tour, minimum]) => {
      expect(await countScreens(reader, tour, audit)).toBeGreaterThanOrEqual(minimum)
    })
  },
)

const chinese = {
  translations: translationsOf('zh-Hans'),
  person: { ...phone, dark: true, textScale: 2, language: 'zh-CN' },
  language: '简体中文',
}

test.each(['a check', 'the guides'])(
  'Chinese, dark, text at 200 %: axe finds no violation and no page scrolls sideways (%s)',
  async (part) => {
    const [tour, minimum] = parts[part]!
    expect(
      await countScreens(chinese, tour, async (page) => {
        const [wrong, wide] = [await runAxe(page), await horizontalOverflow(page)]
        return wrong.length > 0 || wide > 0 ? { wrong, wide } : {}
      }),
    ).toBeGreaterThanOrEqual(minimum)
  },
)
