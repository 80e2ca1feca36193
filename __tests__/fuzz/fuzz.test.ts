import { spawnSync } from 'node:child_process'

test('of a hundred thousand inputs to each parser every one is taken or refused, whole and in time', () => {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/fuzz.mjs', '100000'], { encoding: 'utf8' })
  expect([status, stderr, stdout.includes('FAILED') ? stdout : '']).toEqual([0, '', ''])
  const rows = stdout.split('\n').filter((line) => /\d ms/.test(line)).map((line) => line.split('|').map((cell) => cell.trim()))
  expect(rows.map(([, parser]) => parser)).toEqual([
    'packs', 'sources', 'guides', 'stored: answers', 'stored: progress', 'stored: settings', 'stored: office', 'stored: PIN', 'share codes', 'office files', 'deep links',
    'words import', 'policy import', 'case',
  ])
  for (const [, parser, inputs, accepted, refused] of rows) {
    expect([parser, Number(inputs)]).toEqual([parser, 100_000])
    // Both happen: no parser takes everything, and the inputs come near enough to be taken.
    expect([parser, Number(accepted) > 500, Number(refused) > 500]).toEqual([parser, true, true])
  }
}, 300_000)
