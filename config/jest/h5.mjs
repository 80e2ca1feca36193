import { shared, stubs } from './shared.mjs'

export default {
  ...shared,
  displayName: 'h5',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/__tests__/**/*.test.tsx', '<rootDir>/__tests__/**/*.h5.test.ts'],
  // Files resolve as in the H5 build: x.h5.ts before x.ts.
  moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'mjs', 'json'],
  moduleNameMapper: stubs,
  setupFiles: [...shared.setupFiles, '<rootDir>/__tests__/support/jsdom-polyfills.ts'],
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/testing-library.ts'],
}
