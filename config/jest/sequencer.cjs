const { default: Sequencer } = require('@jest/test-sequencer')

/** The slowest tests, longest first: started last, one of them would keep a worker busy while the others are idle. */
const long = [
  'print-sides',
  'accessibility',
  'counter',
  'counter-fit',
  'static-reading',
  'print',
  'journeys',
  'offline',
  'guide-steps',
  'questions',
  'pseudo-languages',
  'eligibility',
  'fuzz',
  'text-languages',
  'answer-size',
].map((name) => `${name}.test.ts`)
const last = long.length

/** Runs the slowest tests first, then those of the browser and weapp projects, then all others in jest's order. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path, context }) => {
      const kind = context.config.displayName?.name
      const at = kind === 'browser' || path.includes('fuzz') ? long.findIndex((name) => path.endsWith(`/${name}`)) : -1
      return at >= 0 ? at : kind === 'browser' || kind === 'weapp' ? last : last + 1
    }
    return super
      .sort(tests)
      .map((test, index) => ({ test, index }))
      .sort((a, b) => rank(a.test) - rank(b.test) || a.index - b.index)
      .map(({ test }) => test)
  }
}
