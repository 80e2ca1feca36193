import { shared } from './shared.mjs'

export default {
  ...shared,
  displayName: 'browser',
  globalSetup: '<rootDir>/__tests__/support/find-browser.ts',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/browser/**/*.test.ts'],
}
