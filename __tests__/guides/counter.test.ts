import { readFileSync } from 'node:fs'
import { shelf } from '../../src/guides/shelf'
import { LIMITS } from '../../src/stores/office-fields'

const json = (tag: string, space: string) => JSON.parse(readFileSync(`locales/${tag}/${space}.json`, 'utf8')) as Record<string, string>
const guide = shelf.guides.get('using-at-a-counter')!

/** What stands in quotes in the words of the clerk's page. */
function quoted(tag: string): string[] {
  const words = json(tag, 'guides')
  return guide.steps.flatMap(({ id }) => [...words[`step.${guide.id}.${id}`]!.matchAll(/“([^”]+)”/g)].map(([, label]) => label!))
}

test.each(['en', 'zh-Hans'])('whatever the clerk’s page says to press in %s stands so on a screen', (tag) => {
  const labels = new Set(Object.values(json(tag, 'ui')))
  expect(quoted(tag).length).toBeGreaterThan(12)
  expect(quoted(tag).filter((one) => !labels.has(one))).toEqual([])
})

test('both languages say to press the same things in the same order', () => {
  const keys = (tag: string) => {
    const ui = Object.entries(json(tag, 'ui'))
    return quoted(tag).map((label) => ui.filter(([, words]) => words === label).map(([key]) => key))
  }
  const zh = keys('zh-Hans')
  const apart = keys('en').filter((all, at) => !all.some((key) => zh[at]?.includes(key)))
  expect(apart).toEqual([])
  expect(zh).toHaveLength(keys('en').length)
})

test('the time that it names is the one that tablets begin with', () => {
  expect(guide.steps.find((one) => one.id === 'new-visitor')?.values).toEqual({ seconds: LIMITS.idle.usual })
})

test('it is for staff: everywhere, for everybody, and the last among the guides', () => {
  expect([guide.phase, guide.where, guide.instead]).toEqual(['staff', [], null])
})
