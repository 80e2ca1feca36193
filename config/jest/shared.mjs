import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** What all projects share: the folder that they see, and how TypeScript is read. */
export const shared = {
  rootDir: here('../..'),
  setupFiles: ['<rootDir>/__tests__/support/built.ts'],
  transform: { '\\.[cm]?[jt]sx?$': ['babel-jest', { configFile: false, babelrc: false, presets: [here('./preset.cjs')] }] },
  // Published as modules only.
  transformIgnorePatterns: ['/node_modules/(?!(lean-qr|dmn-moddle|moddle|moddle-xml|min-dash|saxen|feelin|lezer-feel|@lezer|temporal-polyfill|temporal-utils)/)'],
}

/** Stand-ins for the device and for style sheets. */
export const standIns = {
  '^@tarojs/taro$': '<rootDir>/__tests__/support/taro.ts',
  '\\.scss$': '<rootDir>/__tests__/support/style.ts',
}
