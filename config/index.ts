import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import development from './dev'
import h5 from './h5'
import { abouts } from './locales'
import { version } from './version'
import production from './prod'
import weapp from './weapp'

// One configuration for both targets; what differs stands in weapp.ts and h5.ts.
export default defineConfig<'webpack5'>((merge) => {
  const shared: UserConfigExport<'webpack5'> = {
    projectName: 'yibao-guide',
    date: '2026-1-1',
    sourceRoot: 'src',
    outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    designWidth: 375,
    deviceRatio: { 375: 2 },
    // Templates of WeChat for nine nodes within each other; the few places that go deeper begin anew in a component. A level costs 4 KB.
    baseLevel: 9,
    logger: { quiet: true, stats: false },
    cache: { enable: false },
    plugins: [require.resolve('./aria.ts')],
    defineConstants: { ABOUT_LANGUAGES: JSON.stringify(abouts()), APP_VERSION: JSON.stringify(version) },
    copy: { patterns: [], options: {} },
    mini: weapp,
    h5,
  }
  return merge({}, shared, process.env.NODE_ENV === 'development' ? development : production)
})
