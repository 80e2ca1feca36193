// For the Taro build only; the tests have their own preset in jest/preset.cjs.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // Without core-js: what the oldest phones lack stands in src/platform/older.ts.
        useBuiltIns: false,
        // Old base libraries of WeChat parse ES2018.
        include: ['@babel/plugin-transform-optional-catch-binding'],
      },
    ],
  ],
}
