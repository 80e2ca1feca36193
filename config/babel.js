// For the Taro build only; the tests have their own preset in jest/preset.cjs.

// All our phones have parameters with defaults, destructuring and templates, some with a fault in a corner. Babel rewrites
// them all for that, which makes every file longer and slower; only the corners need be mended.
const rewritten = ['transform-parameters', 'transform-destructuring', 'transform-template-literals']
const mended = [
  'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
  'bugfix/transform-safari-rest-destructuring-rhs-array',
  'bugfix/transform-tagged-template-caching',
]

module.exports = {
  // What `?.` and fields of classes then mean differs for document.all and for inherited setters, which nobody here uses.
  assumptions: { noDocumentAll: true, setPublicClassFields: true },
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
        include: ['@babel/plugin-transform-optional-catch-binding', ...mended],
        exclude: rewritten,
      },
    ],
  ],
}
