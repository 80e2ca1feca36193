// Babel's preset for measuring coverage. (config/babel.js is the build's.)
module.exports = () => ({
  presets: [
    ['@babel/preset-env', { targets: { node: 'current' } }],
    ['@babel/preset-react', { runtime: 'automatic' }],
    ['@babel/preset-typescript', {}],
  ],
})
