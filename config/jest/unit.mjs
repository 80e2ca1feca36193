import { shared, stubs } from './shared.mjs'

export default {
  ...shared,
  displayName: 'unit',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/__tests__/(weapp|browser)/', '\\.h5\\.test\\.ts$'],
  moduleNameMapper: stubs,
}
