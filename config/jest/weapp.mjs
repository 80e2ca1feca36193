import { shared } from './shared.mjs'

export default {
  ...shared,
  displayName: 'weapp',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/weapp/**/*.test.ts'],
}
