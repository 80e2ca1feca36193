import type { Page } from 'playwright-core'
import { languages } from '../../src/i18n/languages'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// Lists begin with what most people need: how high they are on a phone, in every language.

const phone = { width: 390, height: 844 }
const site = setUpSite()

const employee = {
  place: 'wenjiang',
  answers: { identity: 'foreign-passport', stay: 'work-residence', activity: 'employed', insured: 'no' },
  skipped: [],
  history: ['place', 'insured', 'identity', 'activity', 'stay'],
}
const asEmployee = (page: Page) =>
  page.addInitScript(
    (text) => localStorage.setItem('yibao.answers', text),
    JSON.stringify({ data: JSON.stringify({ version: 1, state: employee }) }),
  )

/** The height of the page in screens of a phone. */
const screens = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight / innerHeight)

// The limits are for English. Other languages need more words, and Burmese has lines of twice the height of its letters.
const more = (tag: string) => (tag === 'my' ? 1.3 : 1.2)

test.each(languages.map(({ tag }) => tag))('in %s the lists are short', async (tag) => {
  const { t } = translationsOf(tag)
  const found: Record<string, boolean> = {}
  for (const [path, title, most] of [
    ['pages/guides/all/index', t('guides.title'), 1.5],
    ['pages/settings/index', t('settings.title'), 1.5],
    ['pages/guides/bind/index?card=abroad&app=wechat', t('bind.title'), 1.3],
  ] as const) {
    const page = await site.open(`#/${path}`, { ...phone, language: tag, beforeNavigation: asEmployee })
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    found[path] = (await screens(page)) <= most * (tag === 'en' ? 1.01 : more(tag))
    await page.context().close()
  }
  expect(Object.entries(found).filter(([, fits]) => !fits)).toEqual([])
})

test('the answer to a card and an app is scrolled into sight on a small phone', async () => {
  const { t } = translationsOf('en')
  const page = await site.open('#/pages/guides/bind/index', { width: 320, height: 568, language: 'en' })
  await page.getByRole('radio', { name: t('bind.card.abroad') }).check({ force: true })
  await page.getByRole('radio', { name: 'WeChat' }).check({ force: true })
  const answer = page.getByText('WeChat takes Visa')
  await answer.waitFor()
  await page.waitForFunction(() => {
    const top = document.getElementById('bind-result')?.getBoundingClientRect().top
    return top !== undefined && top >= -1 && top < innerHeight / 2
  })
})
