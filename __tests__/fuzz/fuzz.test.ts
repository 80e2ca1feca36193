import { spawnSync } from 'node:child_process'
import { HANG } from '../support/hang'

// `npm run fuzz -- 100000` runs more of them.
const INPUTS = 2_000

test('each parser accepts or refuses thousands of inputs without errors, partial results or hangs', () => {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/fuzz.mjs', String(INPUTS)], {
    encoding: 'utf8',
    timeout: 60 * HANG,
  })
  expect([status, stderr, stdout.includes('FAILED') ? stdout : '']).toEqual([0, '', ''])
  const rows = stdout
    .split('\n')
    .filter((line) => /\d ms/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  expect(rows.map(([, parser]) => parser)).toEqual([
    'packs',
    'sources',
    'guides',
    'stored: answers',
    'stored: progress',
    'stored: settings',
    'stored: office',
    'stored: PIN',
    'share codes',
    'office files',
    'deep links',
    'words import',
    'policy import',
    'case',
  ])
  for (const [, parser, inputs, accepted, refused] of rows) {
    expect([parser, Number(inputs)]).toEqual([parser, INPUTS])
    // Both occur: no parser accepts everything, and enough inputs are valid.
    expect([parser, Number(accepted) > INPUTS / 200, Number(refused) > INPUTS / 200]).toEqual([parser, true, true])
  }
})
