import { shared } from './shared.mjs'

export default {
  ...shared,
  displayName: 'weapp',
  // rendered.test.ts draws pages in a browser.
  globalSetup: '<rootDir>/__tests__/support/find-browser.ts',
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/retry.ts'],
  testMatch: ['<rootDir>/__tests__/weapp/**/*.test.ts'],
}
