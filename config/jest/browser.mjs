import { shared, stubs } from './shared.mjs'

export default {
  ...shared,
  displayName: 'browser',
  globalSetup: '<rootDir>/__tests__/support/find-browser.ts',
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/retry.ts'],
  // Components that a test renders are those of the H5 build.
  moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'mjs', 'json'],
  moduleNameMapper: stubs,
  testMatch: ['<rootDir>/__tests__/browser/**/*.test.ts'],
}
