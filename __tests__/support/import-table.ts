/** What a room may import. */
interface AllowedImports {
  readonly folders: readonly string[]
  /** Rooms from which only types may be imported. */
  readonly types?: readonly string[]
  readonly packages: readonly string[]
}

/** What each room of src, and each file outside a room, may import. README.md shows the same table. */
export const importTable: Readonly<Record<string, AllowedImports>> = {
  // Valibot and Node's files are for the parsers, which run when the app is built; the engine imports no package.
  rules: { folders: [], packages: ['valibot', 'node:fs', 'node:path'] },
  policies: { folders: ['rules'], packages: ['valibot'] },
  guides: { folders: ['rules'], packages: ['valibot'] },
  // Policies and guides reach the journey as arguments, so it knows their shapes.
  journey: { folders: ['rules'], types: ['policies', 'guides'], packages: ['minisearch'] },
  stores: { folders: ['platform'], types: ['rules', 'guides'], packages: ['zustand', 'valibot', '@noble/hashes'] },
  i18n: { folders: ['locales', 'platform'], packages: ['i18next', 'react', 'zustand'] },
  platform: { folders: ['routes', 'theme.json'], packages: ['@tarojs/taro', 'zustand'] },
  ui: { folders: [], types: ['i18n'], packages: ['@tarojs/components', 'react', 'react-dom'] },
  components: { folders: ['ui'], types: ['i18n'], packages: ['react', 'lean-qr'] },
  kiosk: {
    folders: ['journey', 'stores', 'i18n', 'platform', 'ui', 'components', 'routes'],
    packages: ['react', 'zustand'],
  },
  shell: {
    types: ['rules'],
    folders: ['policies', 'stores', 'i18n', 'platform', 'ui', 'components', 'kiosk', 'routes'],
    packages: ['react'],
  },
  features: {
    folders: [
      'rules',
      'policies',
      'guides',
      'journey',
      'stores',
      'i18n',
      'platform',
      'ui',
      'components',
      'kiosk',
      'shell',
      'routes',
    ],
    packages: ['react', 'zustand'],
  },
  pages: {
    folders: [
      'rules',
      'policies',
      'guides',
      'journey',
      'stores',
      'i18n',
      'platform',
      'ui',
      'components',
      'kiosk',
      'shell',
      'features',
      'routes',
    ],
    packages: ['react', 'zustand'],
  },
  'app.tsx': { folders: ['app.scss', 'bootstrap', 'platform'], packages: ['react'] },
  'bootstrap.ts': { folders: ['i18n', 'platform', 'shell', 'stores'], packages: [] },
  'app.config.ts': { folders: ['routes'], packages: [] },
  'routes.ts': { folders: [], packages: [] },
  'global.d.ts': { folders: [], packages: [] },
}
