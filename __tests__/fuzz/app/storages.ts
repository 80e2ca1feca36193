import fc from 'fast-check'
import { routes } from '../../../src/routes'
import { mutatedJsonTexts, mutatedTexts, mutateText } from '../mutations'
import { stores } from '../parsers/stores'
import type { Attack } from './attack'
import { openAfresh } from './screen'

const KEYS = ['answers', 'progress', 'settings', 'office', 'pin', 'wipe', 'tabs'].map((name) => `yibao.${name}`)
const number = fc.nat(0x7fffffff)

/** A stored text as Taro wraps it, sometimes spoiled outside the wrapping. */
const wrapped = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.nat(9), number, number).map(([inner, spoil, way, what]) => {
    const outer = JSON.stringify({ data: inner })
    return spoil === 0 ? mutateText(outer, way, what) : outer
  })

interface Storage {
  /** By key; null: nothing is stored. */
  readonly texts: readonly (string | null)[]
  readonly route: string
}

const storages: fc.Arbitrary<Storage> = fc.record({
  texts: fc.tuple(
    ...[
      ...stores.map(({ inputs }) => inputs),
      // The mark of a wipe, and a message between tabs.
      mutatedTexts(['4fzyo82mvyr']),
      mutatedJsonTexts([{ kind: 'hello', from: 'b', at: 1 }]),
    ].map((inputs) => fc.option(wrapped(inputs))),
  ),
  route: fc.constantFrom('', ...Object.values(routes).map((path) => `#/${path}`)),
})

/** Each storage is that of a device on which the app is then opened. */
export const storageAttack: Attack<Storage> = {
  name: 'storages',
  inputs: storages,
  async attempt({ page, address }, { texts, route }) {
    await page.evaluate(
      ([keys, values]) => {
        localStorage.clear()
        keys.forEach((key, i) => {
          const text = values[i] ?? null
          if (text !== null) localStorage.setItem(key, text)
        })
      },
      [KEYS, texts] as const,
    )
    return openAfresh(page, address + route)
  },
}
