import { attack } from '../fuzz/app/attack'
import { linkAttack } from '../fuzz/app/links'
import { storageAttack } from '../fuzz/app/storages'
import { tabAttack } from '../fuzz/app/tabs'
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
