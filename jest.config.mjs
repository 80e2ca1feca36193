const transform = {
  '\\.[cm]?[jt]sx?$': ['babel-jest', { configFile: false, babelrc: false, presets: ['./jest.preset.cjs'] }],
}
const taro = { '^@tarojs/taro$': '<rootDir>/__tests__/support/taro.ts' }
const styles = { '\\.scss$': '<rootDir>/__tests__/support/style.ts' }

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/__tests__/(weapp|browser)/', '\\.h5\\.test\\.ts$'],
      moduleNameMapper: { ...taro, ...styles },
      transform,
    },
    {
      // Files resolve as in the H5 build: x.h5.ts before x.ts.
      displayName: 'h5',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/__tests__/**/*.test.tsx', '<rootDir>/__tests__/**/*.h5.test.ts'],
      moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'mjs', 'json'],
      moduleNameMapper: { ...taro, ...styles },
      setupFiles: ['<rootDir>/__tests__/support/dom.ts'],
      transform,
    },
    {
      displayName: 'weapp',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/__tests__/weapp/**/*.test.ts'],
      transform,
    },
    {
      displayName: 'browser',
      globalSetup: '<rootDir>/__tests__/support/find-browser.ts',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/__tests__/browser/**/*.test.ts'],
      transform,
    },
  ],
  testTimeout: 60_000,
}
