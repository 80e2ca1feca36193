import { attack } from '../fuzz/app/attack'
import { linkAttack } from '../fuzz/app/links'
import { storageAttack } from '../fuzz/app/storages'
import { press, tabAttack } from '../fuzz/app/tabs'
import { places } from '../../src/policies'
import { routes } from '../../src/routes'
import { today } from '../support/questionnaire'
import { setUpSite } from '../support/site'
import { translationsOf } from '../support/translations'

// Generated links, storages and sequences in two tabs. `npm run fuzz:app` runs thousands of them.

const site = setUpSite()
const SEED = 20261130

test('every link leads to a screen with a way on', async () => {
  expect(await attack(site, linkAttack, 200, { seed: SEED })).toBe(200)
})

test('every stored state leads to a screen with a way on', async () => {
  expect(await attack(site, storageAttack, 60, { seed: SEED })).toBe(60)
})

test('what one tab deletes stays deleted, whatever another one does', async () => {
  expect(await attack(site, tabAttack, 10, { seed: SEED })).toBe(10)
})

test('an app that stores deleted answers again does not withstand the attack', async () => {
  const storing: typeof site = {
    ...site,
    async open(hash, person) {
      const page = await site.open(hash, person)
      // A faulty tab: it keeps what it read as it was opened, and stores that at the next press.
      await page.context().addInitScript(() => {
        if (location.protocol === 'about:') return
        const answers = localStorage.getItem('yibao.answers')
        window.addEventListener('click', () => {
          if (answers !== null && localStorage.getItem('yibao.answers') === null)
            localStorage.setItem('yibao.answers', answers)
        })
      })
      return page
    },
  }
  await expect(attack(storing, tabAttack, 10, { seed: SEED })).rejects.toThrow('deleted data has come back')
})

test.each([
  { route: routes.triage, language: 'en', read: 'zh-Hans' },
  { route: routes.questions, language: 'my', read: 'my' },
])('the attack on two tabs may choose every place but the marked one ($read)', async ({ route, language, read }) => {
  const page = await site.open(`#/${route}`, { today, language })
  const { law } = translationsOf(read)
  const name = (place: string) => law(`place.${place}`)
  await page.locator('#app main').getByText(name('beijing')).filter({ visible: true }).first().waitFor()
  const texts = await press(page, 0)
  expect(places.filter((place) => texts.some((text) => text.includes(name(place))))).toEqual(
    places.filter((place) => place !== 'yiwu'),
  )
})

test('of two screens that are asked for at once the last one is displayed, whatever loads first', async () => {
  const page = await site.open('', { today })
  const title = (key: string) => page.locator('#app h1:visible').filter({ hasText: translationsOf('en').t(key) })
  const goTo = (path: string) => page.evaluate((hash) => (location.hash = hash), `#/${path}`)
  await title('app.name').waitFor()
  // The second screen has been visited: what it needs is there, so only a file of the first one is held below.
  await goTo(routes.privacy)
  await title('privacy.title').waitFor()
  await goTo(routes.home)
  await title('app.name').waitFor()
  let release = (): void => undefined
  let held = ''
  const free = new Promise<void>((resolve) => (release = resolve))
  // The styles of the first screen are on their way until the second one is displayed.
  await page.route('**/css/*', async (route) => {
    if (held === '') {
      held = route.request().url()
      await free
    }
    await route.continue()
  })
  const asked = page.waitForRequest('**/css/*')
  await goTo(routes.matrix)
  await asked
  await goTo(routes.privacy)
  await title('privacy.title').waitFor()
  const arrived = page.waitForResponse(held)
  release()
  await (await arrived).finished()
  await page.evaluate(() => new Promise((later) => setTimeout(later, 100)))
  expect(await title('privacy.title').count()).toBe(1)
  expect(await title('matrix.title').count()).toBe(0)
})
