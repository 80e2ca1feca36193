import { audit, overflow, pointer, visit } from '../support/browser'
import { engineer, today } from '../support/check'
import { wordsOf } from '../support/words'

// What a person who sees, reads or touches differently meets on every kind of screen of the guides.

type Page = Awaited<ReturnType<typeof site.open>>

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

const state = { place: engineer.place, answers: engineer.answers, skipped: [], history: Object.keys(engineer.answers) }
const told = JSON.stringify({ data: JSON.stringify({ version: 1, state }) })

/** Opens each kind of screen, and looks at it. */
async function everyKind(person: object, tag: string, look: (page: Page, screen: string) => Promise<void>): Promise<string[]> {
  const { t } = wordsOf(tag)
  const page = await site.open('', person)
  await page.evaluate((text) => localStorage.setItem('yibao.answers', text), told)
  const finger = pointer(page)
  const seen: string[] = []
  const see = async (screen: string) => {
    const folded = page.locator('details:not([open]) > summary:visible')
    while ((await folded.count()) > 0) await folded.first().click()
    seen.push(screen)
    await look(page, screen)
  }
  const visitAt = async (address: string) => {
    await page.goto('about:blank')
    await page.goto(`${site.address}#/pages/guides/${address}`)
    await finger.heading()
  }
  /** Presses something that leads to another heading. */
  const follow = async (name: string) => {
    const heading = await finger.heading()
    await finger.press(name)
    await finger.left(heading)
  }
  const replies = page.locator('.counter-replies').getByRole('button')

  for (const [screen, address] of Object.entries({
    'all guides': 'all/index', 'the matrix': 'matrix/index', 'the words': 'terms/index', 'the papers and days': 'papers/index',
    'the overview of a guide': 'guide/index?id=enrol-employer', 'a guide that is for others': 'guide/index?id=activate-alipay',
    'a step with a sketch': 'guide/index?id=activate-national-app&step=document', 'an unknown guide': 'guide/index?id=nowhere',
    'what is found': 'find/index?q=jihuo', 'a search without a result': 'find/index?q=qqqqqq',
  })) {
    await visitAt(address)
    await see(screen)
  }

  await visitAt('guide/index?id=activate-counter&step=show')
  await see('a step with a sentence')
  await follow(t('guide.card.open'))
  await see('the sentence for the clerk')
  const reply = async (words: RegExp) => {
    const heading = await finger.heading()
    await replies.filter({ hasText: words }).click()
    await finger.left(heading)
  }
  await reply(/缺/)
  await see('which paper is missing')
  await replies.first().click()
  await page.getByRole('button', { name: t('card.papers'), exact: true }).waitFor()
  await see('the paper that is missing')
  await follow(t('card.again'))
  await reply(/改天/)
  await see('on which day to come back')
  const asked = await finger.heading()
  await replies.nth(1).click()
  await finger.left(asked)
  await see('the day to come back')
  await visitAt('guide/index?id=check-wenjiang&step=read')
  await follow(t('guide.done'))
  await see('the end of a guide')
  return seen
}

const looks = {
  'light, on a phone': [phone, 'en'],
  'dark, on a tablet': [{ ...tablet, dark: true }, 'en'],
  'in Chinese, dark, with text twice as large': [{ ...phone, dark: true, textScale: 2, language: 'zh-CN' }, 'zh-Hans'],
} as const

test.each(Object.entries(looks))('axe finds nothing on any kind of screen, and none scrolls sideways: %s', async (_, [person, tag]) => {
  const found: Record<string, unknown> = {}
  const seen = await everyKind(person, tag, async (page, screen) => {
    const wrong = await audit(page)
    const wide = await overflow(page)
    if (wrong.length > 0 || wide > 0) found[screen] = { wrong, wide }
  })
  expect(found).toEqual({})
  expect(seen.length).toBeGreaterThanOrEqual(16)
})
