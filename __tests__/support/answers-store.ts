import type { Frame, Page } from 'playwright-core'

/** The store of the answers in an open page, so that a test shows another person without loading again. */
export interface AnswersStoreWindow {
  readonly answersStore: { readonly setState: (state: object) => void }
}

/**
 * Finds the store of the answers among the modules of the app, and hands it to the window as `answersStore`.
 * @example await exposeAnswersStore(page)
 */
export async function exposeAnswersStore(page: Page | Frame): Promise<void> {
  await page.evaluate(() => {
    type Require = ((id: string) => Record<string, unknown>) & { m: Record<string, () => void> }
    const global = window as unknown as Record<string, { push: (chunk: unknown) => void }>
    const name = Object.keys(global).find((key) => /^webpack(Chunk|Jsonp)/.test(key))
    if (name === undefined) throw new Error('no chunks of webpack')
    global[name]?.push([
      ['test'],
      {},
      (require: Require) => {
        for (const [id, factory] of Object.entries(require.m)) {
          if (!factory.toString().includes('dropUnknown')) continue
          for (const value of Object.values(require(id))) {
            const store = value as { getState?: () => object } | null
            if (typeof store?.getState === 'function' && 'reopen' in store.getState())
              Object.assign(window, { answersStore: store })
          }
        }
      },
    ])
    if (!('answersStore' in window)) throw new Error('no store of answers')
  })
}
