import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import { attribute } from '../support/weapp/tree'
import { translationsOf } from '../support/translations'

// A field on a phone: the person types into it, and a text that the program sends arrives later and replaces what
// stands there.

const en = translationsOf('en')

/** Milliseconds between two keys, and until a text of the program is in the field. */
const KEY = 60
const WAY = 100

let program: Awaited<ReturnType<typeof openMiniProgram>>

afterEach(() => {
  expect(program.warnings).toEqual([])
  program.close()
})

/** Types a text, a key every 60 ms, and returns what stands in the field afterwards. The time is simulated. */
async function typeInto(find: () => Parameters<typeof program.input>[0], text: string): Promise<string> {
  let shown = ''
  let sent = attribute(find(), 'value')
  const arrivals: { at: number; text: string }[] = []
  const keys = Array.from(text)
  const end = KEY * keys.length + WAY
  for (let now = 0; now <= end; now += KEY) {
    for (const arrival of arrivals.splice(0, arrivals.filter(({ at }) => at <= now).length)) shown = arrival.text
    const key = keys.shift()
    if (key === undefined) continue
    shown += key
    await program.input(find(), shown)
    const value = attribute(find(), 'value')
    if (value !== sent && value !== null) arrivals.push({ at: now + WAY, text: value })
    sent = value
  }
  return shown
}

test.each([
  ['the search', 'pages/guides/find/index', 'activate counter'],
  ['the code of another device', 'pages/handover/index', 'YB10-1030-B106'],
  ['the own sentences of an office', 'pages/counter/office/index', 'Chengdu office'],
])('no letter is lost in the field of %s at 60 ms a key', async (_, url, text) => {
  program = await openMiniProgram({}, url)
  if (url.endsWith('office/index')) await tapDriver(program).selectOption(en.t('office.own'))
  expect(await typeInto(() => program.byClass('input-line')[0]!, text)).toBe(text)
})

test('a field shows what is stored, and is empty after it was cleared', async () => {
  program = await openMiniProgram({}, 'pages/guides/find/index')
  const field = () => program.byClass('input-line')[0]!
  await program.input(field(), 'bank')
  await tapDriver(program).press(en.t('find.clear'))
  await program.settle()
  expect(attribute(field(), 'value')).toBe('')
  await program.input(field(), 'bank')
  expect(program.byClass('found-item').length).toBeGreaterThan(0)
})
