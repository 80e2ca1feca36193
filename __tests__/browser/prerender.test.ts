import type { Page } from 'playwright-core'
import type { Namespace } from '../../src/i18n/messages'
import type { VisitOptions } from '../support/browser'
import { engineer, today } from '../support/questionnaire'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// The display before the app has started: index.html contains the start page (config/prerender).

const site = setUpSite()
const en = translationsOf('en')

/** Responses that are held back until they are released. */
async function hold(page: Page, files: RegExp) {
  let letGo: () => void = () => undefined
  const gone = new Promise<void>((go) => (letGo = go))
  await page.route(files, async (route) => {
    await gone
    await route.continue().catch(() => undefined)
  })
  return letGo
}

const SCRIPTS = /\.js$/
const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const appStarted = (page: Page) => page.locator('#first').waitFor({ state: 'detached' })

/** A page whose scripts are held back until they are released. */
async function early(hash: string, person: VisitOptions = {}) {
  let letGo: () => void = () => undefined
  const page = await site.open(hash, {
    ...person,
    skipWaitForApp: true,
    beforeNavigation: async (fresh) => {
      letGo = await hold(fresh, SCRIPTS)
      await person.beforeNavigation?.(fresh)
    },
  })
  return { page, letGo }
}

const store = (name: string, state: object) => (page: Page) =>
  page.addInitScript(
    ([key, text]) => localStorage.setItem(key!, text!),
    [`yibao.${name}`, JSON.stringify({ data: JSON.stringify({ version: 1, state }) })],
  )

/** Every visible text, with its box rounded to pixels. */
const texts = (page: Page) =>
  page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walk.nextNode()) {
      const node = walk.currentNode as Text
      if (node.parentElement!.closest('.skip, noscript')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, top, width, height } = range.getBoundingClientRect()
      if (width > 0) texts.push([node.data, ...[left, top, width, height].map(Math.round)].join(' '))
    }
    return texts
  })

const looks = [
  { name: 'on a phone', person: {} },
  { name: 'on a tablet in the dark', person: { width: 1024, height: 768, dark: true } },
  { name: 'in Arabic', person: { language: 'ar' } },
  { name: 'in Burmese', person: { language: 'my-MM' } },
  { name: 'in the script of Taiwan', person: { language: 'zh-TW' } },
  { name: 'in a language that it does not have', person: { language: 'de-DE' } },
]

const QUESTIONS = '#/pages/questions/index'
const STEP = '#/pages/guides/guide/index?id=activate-wechat&step=real-name'

test.each([
  ...looks.map(({ name, person }) => ({ name: `the first launch ${name}`, person: { ...person, newDevice: true } })),
  ...looks.map(({ name, person }) => ({ name: `the start page ${name}`, person })),
  ...looks.map(({ name, person }) => ({ name: `the first question ${name}`, person, hash: QUESTIONS })),
  ...looks
    // There the list of steps is beside the step.
    .filter(({ person }) => !('width' in person))
    .map(({ name, person }) => ({ name: `the first step of a guide ${name}`, person, hash: STEP })),
  {
    name: 'the start page with large text that they chose',
    person: { beforeNavigation: store('settings', { language: 'en', textSize: 'care', theme: 'dark' }) },
  },
])(
  "before the app has started it looks like the app's: $name",
  async ({ person, hash = '' }: { person: VisitOptions; hash?: string }) => {
    const { page, letGo } = await early(hash, person)
    await page.locator('#first').filter({ visible: true }).waitFor()
    await title(page).filter({ visible: true }).waitFor()
    const ground = () => page.evaluate(() => getComputedStyle(document.querySelector('.page')!).backgroundColor)
    const before = { texts: await texts(page), ground: await ground() }
    expect(before.texts.length).toBeGreaterThan(10)
    letGo()
    await appStarted(page)
    // What is far down is drawn a moment later.
    const late = async () => (await texts(page)).length < before.texts.length
    while (await late()) await nextFrame(page)
    expect({ texts: await texts(page), ground: await ground() }).toEqual(before)
  },
)

test.each([
  ['the first launch', ''],
  ['the first question', QUESTIONS],
  ['the first step of a guide', STEP],
])('%s is there before the app, and nothing larger comes with it', async (_, hash) => {
  const { page, letGo } = await early(hash, {
    newDevice: true,
    beforeNavigation: (fresh) =>
      fresh.addInitScript(() => {
        const painted: string[] = []
        Object.assign(window, { painted })
        const observer = new PerformanceObserver((list) => {
          for (const { element } of list.getEntries() as (PerformanceEntry & { element: Element | null })[])
            painted.push(element?.closest('#first') ? 'before' : 'other')
        })
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  })
  const painted = () => page.evaluate(() => [...(window as unknown as { painted: string[] }).painted])
  await title(page).filter({ visible: true }).waitFor()
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
  while (!(await painted()).includes('before')) await nextFrame(page)
  // The last image may be painted in the next frame.
  await nextFrame(page)
  const before = await painted()
  letGo()
  await appStarted(page)
  await page.waitForLoadState('networkidle')
  expect(await painted()).toEqual(before)
})

const secondQuestion = (page: Page) => page.getByRole('progressbar', { name: 'Question 2' })
const chosenPlace = (page: Page) => page.getByRole('button', { name: 'Chengdu 成都市', exact: true })

test('an answer pressed before the app has loaded is marked at once, and stored when it has', async () => {
  const { page, letGo } = await early(QUESTIONS)
  await chosenPlace(page).click()
  expect(await page.locator('.answer-chosen').textContent()).toBe('Chengdu成都市')
  letGo()
  await secondQuestion(page).waitFor()
  expect(await page.evaluate(() => localStorage.getItem('yibao.answers'))).toContain('chengdu')
})

test('help that was asked for before the app has loaded opens when it has', async () => {
  const { page, letGo } = await early(QUESTIONS)
  await page.getByRole('button', { name: en.t('questions.explain') }).click()
  letGo()
  await page.getByRole('dialog').waitFor()
  expect(await page.evaluate(() => localStorage.getItem('yibao.answers'))).toBeNull()
})

test('the first question is no skeleton while the app waits for the law', async () => {
  const page = await site.open(QUESTIONS, {
    language: 'ru',
    skipWaitForApp: true,
    beforeNavigation: async (fresh) => {
      await hold(fresh, /words-ru-policy/)
    },
  })
  await page.locator('#app .page').waitFor({ state: 'attached' })
  await title(page)
    .filter({ hasText: translationsOf('ru').t('place.question') })
    .waitFor()
})

test('a first question that does not load leaves the frame', async () => {
  const page = await site.open(QUESTIONS, {
    skipWaitForApp: true,
    beforeNavigation: async (fresh) => {
      await hold(fresh, SCRIPTS)
      await hold(fresh, /css\//)
    },
  })
  await page.locator('#frame').filter({ visible: true }).waitFor()
  expect(await page.locator('#first').isVisible()).toBe(false)
})

test.each([1, 5])(
  'no layout shift when the app takes over, and the scroll position stays (CPU %s times slower)',
  async (rate) => {
    const slow = async (page: Page) =>
      (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate })
    // A low window, so that there is something to scroll.
    const { page, letGo } = await early('', { height: 320, beforeNavigation: slow })
    await title(page).waitFor()
    await page.evaluate(() => window.scrollTo(0, 120))
    letGo()
    await appStarted(page)
    await title(page).waitFor()
    const jumped = await page.evaluate(
      () =>
        new Promise<number>((tell) => {
          new PerformanceObserver((list) =>
            tell(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)),
          ).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => tell(0), 500)
        }),
    )
    // Only a few icons, which are rendered a frame later than their text.
    expect(jumped).toBeLessThan(0.01)
    expect(await page.evaluate(() => window.scrollY)).toBe(120)
  },
)

const tasks = (page: Page, tag: string) =>
  page.getByRole('link', { name: translationsOf(tag).t('home.pay'), exact: true })
const firstLanguage = (page: Page) => page.locator('.first-item').first()

test('the first launch offers the language of the device first, or that of the link; a saved one needs none', async () => {
  const { page } = await early('', { language: 'ru', newDevice: true })
  await firstLanguage(page).getByText('Русский').waitFor()
  const { page: linked } = await early('#/pages/home/index?lang=fr', { language: 'ru', newDevice: true })
  await firstLanguage(linked).getByText('Français').waitFor()
  const { page: saved } = await early('#/pages/home/index?lang=fr', {
    language: 'ru',
    beforeNavigation: store('settings', { language: 'vi' }),
  })
  await tasks(saved, 'vi').waitFor()
})

test('nothing else is shown before the start page; when it does not load, a frame is shown after a second', async () => {
  const page = await site.open('', {
    language: 'ko',
    skipWaitForApp: true,
    beforeNavigation: async (fresh) => {
      await hold(fresh, SCRIPTS)
      await hold(fresh, /first\/.*\.json$/)
    },
  })
  await page.locator('#first').waitFor({ state: 'attached' })
  expect(await page.locator('#first').isVisible()).toBe(false)
  await page.locator('#frame').filter({ visible: true }).waitFor()
  expect(await page.locator('#first').isVisible()).toBe(false)
})

test('any other URL shows the frame alone', async () => {
  const { page, letGo } = await early('#/pages/about/index')
  await page.locator('#frame').filter({ visible: true }).waitFor()
  expect(await page.locator('#first').isVisible()).toBe(false)
  letGo()
  await title(page)
    .filter({ hasText: en.t('about.title') })
    .waitFor()
  expect(await page.locator('#frame').count()).toBe(0)
})

test.each([
  ['a later step of a guide', STEP.replace('real-name', 'search'), {}],
  ['the first step on a tablet', STEP, { width: 1024, height: 768 }],
  ['a guide that is a page', '#/pages/guides/guide/index?id=who-to-call&step=x', {}],
])('%s is not prerendered', async (_, hash, person) => {
  const { page, letGo } = await early(hash, person)
  await page.locator('#frame').filter({ visible: true }).waitFor()
  letGo()
  await appStarted(page)
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  expect(asked.filter((address) => address.includes('chunk/screens'))).toHaveLength(1)
  expect(asked.filter((address) => address.includes('/first/'))).toEqual([])
})

test.each(['', QUESTIONS])('a person with saved answers sees none of the prerendered pages: "%s"', async (hash) => {
  const { page, letGo } = await early(hash, {
    beforeNavigation: store('answers', { place: 'chengdu', answers: {}, skipped: [], history: [] }),
  })
  await page.locator('#frame').filter({ visible: true }).waitFor()
  expect(await page.locator('#first').isVisible()).toBe(false)
  letGo()
  if (hash === '') await page.getByRole('link', { name: en.t('home.next') }).waitFor()
  else await secondQuestion(page).waitFor()
})

test('a link pressed before the app has loaded opens when it has', async () => {
  const { page, letGo } = await early('')
  await page.getByRole('link', { name: en.t('find.page.questions') }).click()
  letGo()
  await title(page)
    .filter({ hasText: en.t('place.question') })
    .waitFor()
  expect(page.url()).toContain('#/pages/questions/index')
  await page.goBack()
  await title(page)
    .filter({ hasText: en.t('app.name') })
    .waitFor()
})

test('a language chosen before the app has loaded applies at once and is saved', async () => {
  const { page, letGo } = await early('', { language: 'en', newDevice: true })
  await page.getByRole('button', { name: 'ไทย' }).click()
  await tasks(page, 'th').waitFor()
  expect(await title(page).evaluate((heading) => heading === document.activeElement)).toBe(true)
  letGo()
  await appStarted(page)
  await tasks(page, 'th').waitFor()
  await page.reload()
  await appStarted(page)
  await tasks(page, 'th').waitFor()
})

test.each([
  '#/%',
  '#/pages/home/index%',
  '#/pages/guides/guide/index%E4',
  '#/constructor',
  '#/toString',
  '#/hasOwnProperty',
  '#/__proto__',
])('the address %s leads to a screen with a way home, at the start and inside the app', async (hash) => {
  const hasWayHome = async (page: Page) => {
    await title(page)
      .filter({ hasText: en.t('not-found.title') })
      .waitFor()
    await page
      .getByRole('button', { name: en.t('screen.home') })
      .filter({ visible: true })
      .first()
      .waitFor()
  }
  const page = await site.open(hash)
  await hasWayHome(page)
  const other = await site.open('')
  await title(other)
    .filter({ hasText: en.t('app.name') })
    .waitFor()
  await other.evaluate((address) => (location.hash = address), hash)
  await hasWayHome(other)
})

test.each([
  ['settings', { language: -1, textSize: {}, theme: ['dark'], beside: 'yes' }],
  ['settings', ['dark']],
  ['answers', { place: 5, answers: 'x', skipped: 7, history: { length: 3 } }],
  ['progress', { latest: 'x' }],
  ['office', { on: 'constructor' }],
] as const)('stored %s of any shape lead to the start page: %j', async (name, state) => {
  const page = await site.open('', { beforeNavigation: store(name, state) })
  await title(page)
    .filter({ hasText: en.t('app.name') })
    .waitFor()
})

const ru = translationsOf('ru')
const START_SCRIPT = /\/js\/app\.[^/]*$/

interface FirstScreen {
  readonly screen: string
  readonly hash: string
  readonly stored?: (page: Page) => Promise<unknown>
  /** A text that the screen displays once all is here. */
  readonly shows: string
  readonly needs: readonly Namespace[]
  /** The Chinese messages that it needs with Chinese beside; absent: the same. */
  readonly needsChinese?: readonly Namespace[]
}

const { place, answers } = engineer
const answered = store('answers', { place, answers, skipped: [], history: Object.keys(answers) })

const firstScreens: readonly FirstScreen[] = [
  {
    screen: 'a guide',
    hash: '#/pages/guides/guide/index?id=activate-counter',
    shows: ru.guide('guide.activate-counter'),
    needs: ['ui', 'policy', 'guides'],
  },
  {
    screen: 'the questions',
    hash: '#/pages/questions/index',
    shows: ru.law(`place.${place}`),
    needs: ['ui', 'policy'],
  },
  {
    screen: 'the outcome',
    hash: '#/pages/outcome/index',
    stored: answered,
    shows: ru.law('outcome.employer-scheme'),
    needs: ['ui', 'policy'],
  },
  { screen: 'about', hash: '#/pages/about/index', shows: ru.t('about.title'), needs: ['ui', 'rare', 'policy'] },
  { screen: 'data protection', hash: '#/pages/privacy/index', shows: ru.t('privacy.lead'), needs: ['ui', 'rare'] },
  {
    screen: 'the start page with answers',
    hash: '',
    stored: answered,
    shows: ru.law(`place.${place}`),
    needs: ['ui', 'policy'],
  },
  {
    screen: 'the start page with a guide',
    hash: '',
    stored: store('progress', { latest: { guide: 'activate-counter', number: 3, all: 8 } }),
    shows: ru.guide('guide.activate-counter'),
    needs: ['ui', 'guides'],
    // They are large: the Chinese messages of the guides are loaded where a guide is open.
    needsChinese: ['ui'],
  },
]

/** The names of the chunks at these addresses, each once. */
const chunksOf = (urls: readonly string[]) =>
  [...new Set(urls.flatMap((url) => /\/chunk\/(.+)\.\w{8}\.js$/.exec(url)?.[1] ?? []))].sort()

const wordsChunks = (tag: string, needs: readonly Namespace[]) =>
  needs.map((namespace) => `words-${tag}-${namespace === 'rare' ? 'ui-json-rare' : `${namespace}-json`}`)

test.each(firstScreens.flatMap((screen) => [false, true].map((beside) => ({ ...screen, beside }))))(
  'the files of $screen are requested before the app runs, and none later (Chinese beside: $beside)',
  async ({ hash, stored, shows, needs, needsChinese = needs, beside }) => {
    const requested: string[] = []
    let letGo: () => void = () => undefined
    const page = await site.open(hash, {
      language: 'ru',
      today,
      skipWaitForApp: true,
      beforeNavigation: async (fresh) => {
        fresh.on('request', (request) => requested.push(request.url()))
        letGo = await hold(fresh, START_SCRIPT)
        await store('settings', { language: 'ru', beside })(fresh)
        await stored?.(fresh)
      },
    })
    // The list of files is a file itself, except on the prerendered start page.
    await page.locator('link[rel=preload][href*="words-ru-ui"]').first().waitFor({ state: 'attached' })
    const listed = await page
      .locator('link[rel=preload]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
    while (!listed.every((url) => requested.includes(url))) await page.waitForEvent('request')
    const early = chunksOf(requested)
    expect(early.filter((name) => name.startsWith('words-'))).toEqual(
      [...wordsChunks('ru', needs), ...(beside ? wordsChunks('zh-Hans', needsChinese) : [])].sort(),
    )
    letGo()
    await page.getByText(shows).filter({ visible: true }).first().waitFor()
    // English, in which missing messages are displayed, is loaded after a while.
    const all = chunksOf(requested).filter((name) => !name.startsWith('words-en-'))
    expect(all.filter((name) => !early.includes(name))).toEqual([])
  },
)
