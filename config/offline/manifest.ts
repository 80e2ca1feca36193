import theme from '../../src/theme.json'

const sizes = [192, 512]

/**
 * The web app manifest, which a device reads to install the app. All addresses are relative, so that the app works in any
 * folder of a host.
 * @example manifest('An offline guide') // '{"name":"Yibao Guide 医保指南",…}'
 */
export function manifest(description: string): string {
  return JSON.stringify(
    {
      id: './',
      name: 'Yibao Guide 医保指南',
      short_name: '医保指南',
      description,
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: theme.light.background,
      theme_color: theme.light.navigationBackground,
      icons: sizes.flatMap((size) =>
        ['any', 'maskable'].map((purpose) => ({
          src: `icons/${purpose}-${size}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
      ),
    },
    null,
    2,
  )
}
