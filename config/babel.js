// For the Taro build only; the tests are compiled as config/jest/shared.mjs says.

// All supported phones have default parameters, destructuring and template literals, some with a bug in a corner case.
// Babel's full transforms make every file longer and slower, so only the corner cases are transformed.
const fullTransforms = ['transform-parameters', 'transform-destructuring', 'transform-template-literals']
const bugfixes = [
  'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
  'bugfix/transform-safari-rest-destructuring-rhs-array',
  'bugfix/transform-tagged-template-caching',
]

module.exports = {
  // These simplify `?.` and class fields; the result differs for document.all and inherited setters, which the app lacks.
  assumptions: { noDocumentAll: true, setPublicClassFields: true },
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        // Without core-js: src/platform/polyfills.ts has what the oldest phones lack.
        useBuiltIns: false,
        // Old base libraries of WeChat parse ES2018 only.
        include: ['@babel/plugin-transform-optional-catch-binding', ...bugfixes],
        exclude: fullTransforms,
      },
    ],
  ],
}
