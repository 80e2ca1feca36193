/**
 * Milliseconds after which waiting counts as a hang. Slowness is no failure: the tests pass on a machine that is many
 * times slower than a quiet laptop. The `testTimeout` of package.json is the same.
 */
export const HANG = 600_000
