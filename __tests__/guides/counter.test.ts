import { readFileSync } from 'node:fs'
import { guideLibrary } from '../../src/guides/guide-library'
import { LIMITS } from '../../src/stores/office-fields'

const json = (tag: string, space: string) =>
  JSON.parse(readFileSync(`locales/${tag}/${space}.json`, 'utf8')) as Record<string, string>
const guide = guideLibrary.guides.get('using-at-a-counter')!

/** The quoted labels in the steps of the guide for clerks. */
function quoted(tag: string): string[] {
  const messages = json(tag, 'guides')
  return guide.steps
    .flatMap(({ id }) => [messages[`step.${guide.id}.${id}`]!, messages[`step.${guide.id}.${id}.more`] ?? ''])
    .flatMap((text) => [...text.matchAll(/“([^”]+)”/g)].map(([, label]) => label!))
}

test.each(['en', 'zh-Hans'])('every label that the guide for clerks quotes in %s exists in the ui messages', (tag) => {
  const labels = new Set(Object.values(json(tag, 'ui')))
  expect(quoted(tag).length).toBeGreaterThan(12)
  expect(quoted(tag).filter((label) => !labels.has(label))).toEqual([])
})

test('both languages quote the same labels in the same order', () => {
  const keys = (tag: string) => {
    const ui = Object.entries(json(tag, 'ui'))
    return quoted(tag).map((label) => ui.filter(([, text]) => text === label).map(([key]) => key))
  }
  const zh = keys('zh-Hans')
  const different = keys('en').filter((all, at) => !all.some((key) => zh[at]?.includes(key)))
  expect(different).toEqual([])
  expect(zh).toHaveLength(keys('en').length)
})

test('the idle time in the guide is the default of the office settings', () => {
  expect(guide.steps.find((step) => step.id === 'new-visitor')?.values).toEqual({ seconds: LIMITS.idle.default })
})

test('the guide is in the phase for staff, for every place and person', () => {
  expect([guide.phase, guide.where, guide.instead]).toEqual(['staff', [], null])
})
