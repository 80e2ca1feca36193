import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { unpackBrowser } from './unpack-browser'

/** Where Linux distributions and macOS install Chromium or Chrome. */
const installedPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Debian's packages for the libraries that the npm packages do not ship. */
const debianPackages: Readonly<Record<string, string>> = {
  'libgcc_s.so.1': 'libgcc-s1',
  'libstdc++.so.6': 'libstdc++6',
}

/**
 * Sets `CHROME_PATH`, unless it is set, to an installed Chromium or Chrome that starts, else (on Linux x64) to the
 * Chromium of the npm packages. Throws an error of one line when there is none or when it does not start.
 */
export default function findBrowser(): void {
  const bundled = () => (process.platform === 'linux' && process.arch === 'x64' ? unpackBrowser() : undefined)
  process.env.CHROME_PATH ??= installedPaths.filter(existsSync).find((path) => startProblem(path) === null) ?? bundled()
  const path = process.env.CHROME_PATH
  const problem =
    path === undefined
      ? 'No browser found. Install Chromium or Chrome, or set CHROME_PATH to its executable.'
      : startProblem(path)
  if (problem !== null) throw new Error(problem)
}

/** What keeps a browser from starting, and what to do about it, in one line; null: it starts. */
function startProblem(path: string): string | null {
  const { status, stderr, error } = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' })
  if (status === 0) return null
  const library = /loading shared libraries: ([^\s:]+)/.exec(stderr)?.[1]
  if (library === undefined) {
    const [reason] = (error?.message ?? stderr.trim()).split('\n')
    return `The browser ${path} does not start: ${reason}. Set CHROME_PATH to a Chromium or Chrome that does.`
  }
  const debianPackage = debianPackages[library]
  const hint = debianPackage === undefined ? '' : ` (on Debian and Ubuntu: apt-get install ${debianPackage})`
  return `The browser ${path} needs the system library ${library}. Install its package${hint}.`
}
