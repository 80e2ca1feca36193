import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { woffToTrueType } from './woff'

/** Has the glyphs of every language of the app, and maps Arabic's joined forms to characters, so that PDF text is readable. */
const unifont = require.resolve('@fontsource/unifontex/files/unifontex-latin-400-normal.woff')

/** Only these fonts are used, in this order, so that text has the same width on every machine. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  ${['sans-serif', 'serif', 'monospace']
    .map(
      (family) => `<alias><family>${family}</family><prefer>
    <family>Open Sans</family><family>UnifontExMono</family>
  </prefer></alias>`,
    )
    .join('\n  ')}
</fontconfig>
`

const startScript = (folder: string) => `#!/bin/sh
export LD_LIBRARY_PATH='${folder}/al2023/lib' FONTCONFIG_FILE='${folder}/fonts.conf'
exec '${folder}/chromium' "$@"
`

/** Unpacks what `@sparticuz/chromium` ships into `folder`: the browser, its libraries, SwiftShader and Open Sans. */
function unpackChromium(folder: string): void {
  execFileSync(
    process.execPath,
    ['--eval', "import('@sparticuz/chromium').then((it) => it.default.executablePath())"],
    {
      // The package unpacks its libraries only where it takes the machine for Amazon's.
      env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    },
  )
}

/**
 * Unpacks the Chromium that comes with the npm packages, once a machine, and returns the path of a script that starts
 * it with the system libraries and fonts of the packages instead of the machine's. Needs glibc, x64.
 */
export function unpackBrowser(): string {
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as {
    version: string
  }
  const recipe = createHash('sha256').update(readFileSync(__filename)).digest('hex').slice(0, 8)
  const folder = join(tmpdir(), `yibao-chromium-${version}-${recipe}`)
  const script = join(folder, 'chromium.sh')
  if (existsSync(script)) return script

  // Renamed when complete, so that an interrupted run leaves no incomplete browser behind.
  const unpacked = mkdtempSync(`${folder}-`)
  unpackChromium(unpacked)
  writeFileSync(join(unpacked, 'fonts', 'Unifont.ttf'), woffToTrueType(readFileSync(unifont)))
  writeFileSync(join(unpacked, 'fonts.conf'), fontsConf(folder))
  writeFileSync(join(unpacked, 'chromium.sh'), startScript(folder))
  chmodSync(join(unpacked, 'chromium.sh'), 0o755)
  try {
    renameSync(unpacked, folder)
  } catch (error) {
    // Another run may have unpacked it meanwhile.
    rmSync(unpacked, { recursive: true, force: true })
    if (!existsSync(script)) throw error
  }
  return script
}
