import { shared } from './shared.mjs'

export default {
  ...shared,
  displayName: 'weapp',
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/retry.ts'],
  testMatch: ['<rootDir>/__tests__/weapp/**/*.test.ts'],
}
