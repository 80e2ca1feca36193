import type { Page } from 'playwright-core'
import { audit, overflow, pointer } from '../support/browser'
import { today } from '../support/check'
import { appearances, auditBy, dressAs } from '../support/looks'
import { lookAt, overlaps } from '../support/looking'
import { openEach } from '../support/screens'
import { theSite } from '../support/site'
import { wordsOf } from '../support/words'

// What whoever needs it larger, stronger or at rest sees, by the settings of their device or of the app.

const phone = { width: 390, height: 844, today }
const screens = {
  'the start page': 'home/index', 'a question': 'questions/index?change=stay', 'the outcome': 'outcome/index',
  'a step': 'guides/guide/index?id=activate-national-app&step=document', 'a sentence for the clerk': 'guides/card/index?guide=activate-counter&step=show',
  'the triage': 'counter/triage/index',
}
const paths = Object.values(screens).map((path) => `pages/${path}`)

const site = theSite()

const readers = { English: ['en', wordsOf('en')], Arabic: ['ar', wordsOf('ar')] } as const

test.each(Object.entries(readers))('in %s, with text three times as large, nothing is cut off, drawn over another or too wide', async (_, [language, words]) => {
  const found: Record<string, unknown> = {}
  await openEach({ site, person: { ...phone, language, textScale: 3 }, words }, paths, async (page, screen) => {
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('48px')
    const [{ cut, wide }, over] = [await lookAt(page, [], /$^/), await overlaps(page)]
    if (cut.length > 0 || over.length > 0 || wide > 0) found[screen] = { cut, over, wide }
  })
  expect(found).toEqual({})
})

const store = (state: object) => (page: Page) =>
  page.addInitScript((text) => location.protocol === 'http:' && localStorage.setItem('yibao.settings', text), JSON.stringify({ data: JSON.stringify({ version: 1, state }) }))

const stronger = {
  'whoever chose very large text': { before: store({ textSize: 'care' }) },
  'whoever told the device that they need more contrast': { before: (page: Page) => page.emulateMedia({ contrast: 'more' }) },
}

test.each(Object.entries(stronger))('%s has seven to one, light and dark', async (_, person) => {
  const found: Record<string, unknown> = {}
  await openEach({ site, person: { ...phone, reducedMotion: true, ...person }, words: wordsOf('en') }, paths, async (page, screen) => {
    expect(await audit(page)).toEqual([])
    for (const look of appearances.slice(0, 2)) {
      await dressAs(page, look)
      const wrong = await auditBy(page, ['color-contrast-enhanced'])
      if (wrong.length > 0) found[`${screen}, ${look.dark ? 'dark' : 'light'}`] = wrong
    }
    expect(await overflow(page)).toBe(0)
  })
  expect(found).toEqual({})
})

test('very large text has nothing small on any screen, neither to read nor to press', async () => {
  const small: string[] = []
  await openEach({ site, person: { ...phone, before: store({ textSize: 'care' }) }, words: wordsOf('en') }, paths, async (page, screen) => {
    small.push(...await page.evaluate((where) => {
      const inSight = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip')
      const short = [...document.querySelectorAll('button, a[href], summary, .field-row, .input-line')]
        .filter((one) => inSight(one) && getComputedStyle(one).display !== 'inline' && one.getBoundingClientRect().height < 47.5)
      // The drawing of another phone is as small as that phone has it; its words stand beside it.
      const fine = [...document.querySelectorAll('#app *')]
        .filter((one) => inSight(one) && [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') && !one.closest('.sketch'))
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 18)
      return [...short, ...fine].map((one) => `${where}: ${one.className} ${one.textContent}`)
    }, screen))
  })
  expect(small).toEqual([])
})

/** How long anything on the page takes to move, in milliseconds, the longest first. */
const moving = (page: Page) => page.evaluate(() => {
  const longest = (text: string) => Math.max(...text.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1000)))
  const all = [...document.querySelectorAll('*')].flatMap((one) => ['', '::before', '::after'].map((part) => getComputedStyle(one, part)))
  return Math.max(...all.flatMap((style) => [longest(style.transitionDuration), style.animationName === 'none' ? 0 : longest(style.animationDuration)]), ...document.getAnimations().map(() => 1))
})

test('what moves is over in a moment, and for whoever wants less motion nothing does', async () => {
  for (const reducedMotion of [false, true]) {
    await openEach({ site, person: { ...phone, reducedMotion }, words: wordsOf('en') }, paths.slice(0, 4), async (page) => {
      await pointer(page).press(wordsOf('en').t('language.button', { name: 'English' }))
      await page.getByRole('dialog').waitFor()
      const longest = await moving(page)
      if (reducedMotion) expect(longest).toBe(0)
      else expect([longest > 0, longest <= 150]).toEqual([true, true])
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
    })
  }
})
