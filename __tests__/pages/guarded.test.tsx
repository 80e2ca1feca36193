import { readFileSync } from 'node:fs'
import { routes } from '../../src/routes'

test.each(Object.values(routes))('%s stands within a boundary that says so where it breaks', (path) => {
  expect(readFileSync(`src/${path}.tsx`, 'utf8')).toMatch(/^export default (guarded|worded)\(\w+\)$/m)
})
