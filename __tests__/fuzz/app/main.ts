import { openSite } from '../../support/browser'
import findBrowser from '../../support/find-browser'
import { type Attack, attack, type Site } from './attack'
import { linkAttack } from './links'
import { storageAttack } from './storages'
import { tabAttack } from './tabs'

// `npm run -s fuzz:app [-- KIND [INPUTS [SEED [FROM]]]]`: needs a build (npm run build:h5).

type Run = (site: Site, inputs: number | undefined, seed: number, from: number) => Promise<number>

/** An attack with the number of inputs that it has by default. */
const withDefault =
  <Input>(one: Attack<Input>, count: number): Run =>
  (site, inputs = count, seed, from) =>
    attack(site, one, inputs, { seed, from, onProgress: (done) => console.error(`${one.name}: ${done} of ${inputs}`) })

const attacks = new Map<string, Run>([
  ['links', withDefault(linkAttack, 10_000)],
  ['storages', withDefault(storageAttack, 5_000)],
  ['tabs', withDefault(tabAttack, 2_000)],
])

async function main([only, inputs, seed = '20261130', from = '0']: readonly string[]): Promise<void> {
  if (only !== undefined && !attacks.has(only))
    throw new Error(`unknown attack "${only}"; attacks: ${[...attacks.keys()].join(', ')}`)
  findBrowser()
  const site = await openSite()
  try {
    for (const [name, run] of attacks) {
      if (only !== undefined && name !== only) continue
      const start = Date.now()
      const done = await run(site, inputs === undefined ? undefined : Number(inputs), Number(seed), Number(from))
      const minutes = ((Date.now() - start) / 60_000).toFixed(1)
      console.log(
        `${name}: ${done} inputs of seed ${seed} from ${from}, 0 errors, a heading and a way on each time, ${minutes} minutes`,
      )
    }
  } finally {
    await site.close()
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = 1
})
