import { attack } from '../fuzz/app/attack'
import { linkAttack } from '../fuzz/app/links'
import { storageAttack } from '../fuzz/app/storages'
import { tabAttack } from '../fuzz/app/tabs'
import { setUpSite } from '../support/site'

// Generated links, storages and sequences in two tabs. `npm run fuzz:app` runs thousands of them.

const site = setUpSite()
const SEED = 20261130

test('every link leads to a screen with a way on', async () => {
  expect(await attack(site, linkAttack, 200, SEED)).toBe(200)
})

test('every stored state leads to a screen with a way on', async () => {
  expect(await attack(site, storageAttack, 60, SEED)).toBe(60)
})

test('what one tab deletes stays deleted, whatever another one does', async () => {
  expect(await attack(site, tabAttack, 10, SEED)).toBe(10)
})
