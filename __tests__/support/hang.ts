/**
 * Milliseconds after which one wait counts as a hang: the tests pass on a machine that is many times slower than a quiet
 * laptop, and a text that never comes does not hold up the run. The `testTimeout` of package.json is five times this.
 */
export const HANG = 60_000
