import { today } from '../support/check'
import { type Device, lifeIn, linesOf } from '../support/life'
import { finger } from '../support/weapp/hands'
import { openMiniProgram } from '../support/weapp/program'
import { wordsOf } from '../support/words'

// WeChat closes a mini-program whenever it likes, and opens it again at its start.

const en = wordsOf('en')
const zh = wordsOf('zh-Hans')

type Program = Awaited<ReturnType<typeof openMiniProgram>>

const deviceOf = (program: Program): Device => ({
  hands: finger(program),
  open: (path) => program.open(path),
  write: (id, text) => program.input(program.byId(id)!, text),
})

/** What stands on the screen, and which rows and answers are marked; what is only said once aside. */
function seen(program: Program): string {
  const marked = ['radio', 'checkbox', 'button'].flatMap((role) => program.byRole(role)).filter((one) => one.attributes.some(({ name, value }) => /aria-(checked|pressed)/.test(name) && String(value) === 'true'))
  return [linesOf(program.text(), [en, zh]), `${marked.length} marked`].join('\n')
}

/** Closes the mini-program, without warning, and asks what it did on the phone. */
function kill(program: Program): Record<string, string> {
  expect(program.network).toEqual([])
  expect(program.missed).toEqual([])
  program.close()
  return Object.fromEntries(program.storage) as Record<string, string>
}

test('closed after every action of a whole life, it has lost nothing; and never has it asked WeChat for the network', async () => {
  let program = await openMiniProgram({ today })
  const done: string[] = []
  for (const { what, act, resume } of lifeIn(en, zh)) {
    await act(deviceOf(program))
    const before = seen(program)
    const storage = kill(program)
    program = await openMiniProgram({ today, storage })
    expect([what, Object.fromEntries(program.storage)]).toEqual([what, storage])
    await resume(deviceOf(program))
    expect([what, seen(program)]).toEqual([what, before])
    done.push(what)
  }
  kill(program)
  expect(done.length).toBeGreaterThan(15)
}, 180_000)
