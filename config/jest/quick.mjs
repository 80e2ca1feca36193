import h5 from './h5.mjs'
import unit from './unit.mjs'

const rooms = [
  ...['rules', 'policies', 'guides', 'journey', 'stores', 'i18n'],
  ...['platform', 'ui', 'components', 'features', 'kiosk', 'shell'],
]

/** Tests that try every combination of answers: half a minute and more of processor time, in `npm test` alone. */
const slow = ['/rules/every-combination', '/journey/triage', '/guides/coverage']

/** The tests of `npm run test:unit`, which a contributor runs all day: of each room but the pages. */
export default {
  testTimeout: 600_000,
  projects: [
    {
      ...unit,
      testMatch: rooms.map((room) => `<rootDir>/__tests__/${room}/**/*.test.ts`),
      testPathIgnorePatterns: [...unit.testPathIgnorePatterns, ...slow],
    },
    {
      ...h5,
      testMatch: rooms.flatMap((room) =>
        ['test.tsx', 'h5.test.ts'].map((end) => `<rootDir>/__tests__/${room}/**/*.${end}`),
      ),
    },
  ],
}
