import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import development from './dev'
import h5 from './h5'
import { languageInfos } from './locales'
import { version } from './version'
import production from './prod'
import weapp from './weapp'

// The configuration of both targets; weapp.ts and h5.ts have what differs.
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
    // WeChat's templates nest nine levels; the few places that are deeper continue in a component. A level costs 4 KB.
    baseLevel: 9,
    logger: { quiet: true, stats: false },
    cache: { enable: false },
    plugins: [require.resolve('./aria.ts'), require.resolve('./wire/index.ts')],
    defineConstants: { ABOUT_LANGUAGES: JSON.stringify(languageInfos()), APP_VERSION: JSON.stringify(version) },
    copy: { patterns: [], options: {} },
    mini: weapp,
    h5,
  }
  return merge({}, shared, process.env.NODE_ENV === 'development' ? development : production)
})
