const { default: Sequencer } = require('@jest/test-sequencer')

/** What takes minutes, longest first: begun last, it would keep one worker busy while the others have nothing to do. */
const long = ['access', 'pseudo', 'journeys', 'paper', 'check', 'fuzz', 'counter', 'fit'].map((name) => `${name}.test.ts`)
const last = long.length

/** Long tests first, then those in a browser or in WeChat's framework, then all others, each as jest has them. */
module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path, context }) => {
      const kind = context.config.displayName?.name
      const at = kind === 'browser' || path.includes('fuzz') ? long.findIndex((name) => path.endsWith(name)) : -1
      return at >= 0 ? at : kind === 'browser' || kind === 'weapp' ? last : last + 1
    }
    return super.sort(tests).map((test, index) => ({ test, index })).sort((a, b) => rank(a.test) - rank(b.test) || a.index - b.index).map(({ test }) => test)
  }
}
