import type { Page } from 'playwright-core'
import { interactions, prepare } from '../support/interactions'
import { engineer } from '../support/questionnaire'
import { setUpSite } from '../support/site'
import { storedAnswersOf } from '../support/tours'

// How much is drawn at once after a tap. Time depends on the machine; a slow phone draws about 95 elements in the 50 ms
// after which a tap feels late (bench/long-tasks.ts measures the time).

const MOST_DRAWN = 100
/** What disappears costs about a third as much. */
const MOST_REMOVED = 250

const site = setUpSite()

/** The numbers of elements that are drawn and removed at once. */
interface Change {
  readonly drawn: number
  readonly removed: number
}

/** Begins to count: each task of the page that changes elements is one change. */
async function beginCount(page: Page): Promise<() => Promise<Change[]>> {
  const counter = await page.evaluateHandle(() => {
    const changes: Change[] = []
    const sizeOf = (nodes: Iterable<Node>) => {
      let size = 0
      for (const node of nodes) if (node instanceof Element) size += 1 + node.querySelectorAll('*').length
      return size
    }
    // It is called once after each task.
    new MutationObserver((mutations) => {
      const added = new Set(mutations.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.isConnected))
      const isInside = (node: Node) => [...added].some((other) => other !== node && other.contains(node))
      changes.push({
        drawn: sizeOf([...added].filter((node) => !isInside(node))),
        removed: sizeOf(mutations.flatMap(({ removedNodes }) => [...removedNodes])),
      })
    }).observe(document, { childList: true, subtree: true })
    return changes
  })
  return () => counter.jsonValue()
}

test.each(interactions.map((interaction) => [interaction.name, interaction] as const))(
  '%s draws little at once',
  async (_, interaction) => {
    const { hash, hasAnswers, newDevice, effect } = interaction
    const page = await site.open(hash === '' ? '' : `#/${hash}`, {
      width: 390,
      height: 844,
      touch: true,
      newDevice: newDevice ?? false,
      beforeNavigation: (page) =>
        hasAnswers
          ? page.addInitScript((data) => localStorage.setItem('yibao.answers', data), storedAnswersOf(engineer))
          : Promise.resolve(),
    })
    const tap = await prepare(page, interaction)
    const changes = await beginCount(page)
    await tap()
    await effect(page)
    await page.waitForTimeout(500)
    const seen = await changes()
    expect(seen.length).toBeGreaterThan(0)
    expect(Math.max(...seen.map(({ drawn }) => drawn))).toBeLessThanOrEqual(MOST_DRAWN)
    expect(Math.max(...seen.map(({ removed }) => removed))).toBeLessThanOrEqual(MOST_REMOVED)
  },
)
