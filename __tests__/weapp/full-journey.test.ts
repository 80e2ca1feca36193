import { today } from '../support/questionnaire'
import { type Device, fullJourney, visibleLines } from '../support/full-journey'
import { tapDriver } from '../support/weapp/tap-driver'
import { openMiniProgram } from '../support/weapp/program'
import { translationsOf } from '../support/translations'

// WeChat may close a mini-program at any time, and reopens it at its start page.

const en = translationsOf('en')
const zh = translationsOf('zh-Hans')

type Program = Awaited<ReturnType<typeof openMiniProgram>>

const deviceOf = (program: Program): Device => ({
  driver: tapDriver(program),
  open: (path) => program.open(path),
  write: (id, text) => program.input(program.byId(id)!, text),
})

/** The visible text, and the selected rows and answers, without transient messages. */
function visibleState(program: Program): string {
  const marked = ['radio', 'checkbox', 'button']
    .flatMap((role) => program.byRole(role))
    .filter((element) =>
      element.attributes.some(({ name, value }) => /aria-(checked|pressed)/.test(name) && String(value) === 'true'),
    )
  return [visibleLines(program.text(), [en, zh]), `${marked.length} marked`].join('\n')
}

/** Closes the mini-program, and checks the recorded calls. */
function kill(program: Program): Record<string, string> {
  expect(program.network).toEqual([])
  expect(program.missed).toEqual([])
  program.close()
  return Object.fromEntries(program.storage) as Record<string, string>
}

test('closing the app after each action of a full journey loses no state, and no network function is called', async () => {
  let program = await openMiniProgram({ today })
  const done: string[] = []
  for (const { name, run, resume } of fullJourney(en, zh)) {
    await run(deviceOf(program))
    const before = visibleState(program)
    const storage = kill(program)
    program = await openMiniProgram({ today, storage })
    expect([name, Object.fromEntries(program.storage)]).toEqual([name, storage])
    await resume(deviceOf(program))
    expect([name, visibleState(program)]).toEqual([name, before])
    done.push(name)
  }
  kill(program)
  expect(done.length).toBeGreaterThan(15)
})
