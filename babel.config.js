// For the Taro build only; the tests have their own preset in jest.preset.cjs.
module.exports = {
  presets: [
    ['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }],
  ],
}
