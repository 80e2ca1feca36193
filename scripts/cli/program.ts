import { CommanderError } from 'commander'
import { addPolicyCommands } from '../policy/commands'
import { addNewCommand } from '../policy/scaffold/command'
import { addWordsCommands } from '../words/commands'
import { CliCommand, type CommandResult, success, UsageError } from './command'
import { type CliContext, createContext } from './context'
import { escapeControls, escapeLines } from './escape'
import { writeFiles } from './files'
import { addToolCommands } from './tools'

/** The longest message; what is typed may be endless. */
const MAX_MESSAGE = 2000

function createProgram(context: CliContext, onHelp: (text: string) => void): CliCommand {
  const program = new CliCommand('npm run -s')
    .description('Command line of Yibao Guide. Exit codes: 0 ok, 1 problems found, 2 usage error.')
    .exitOverride()
    .configureOutput({ writeOut: onHelp })
    .configureHelp({
      commandUsage: (command) =>
        [command instanceof CliCommand ? command.usageLine() : '', command.usage()].filter(Boolean).join(' '),
    })
  addPolicyCommands(program, context)
  addWordsCommands(program, context)
  addNewCommand(program, context)
  addToolCommands(program, context)
  return program
}

function toResult(error: unknown, args: readonly string[], help: string): CommandResult {
  if (error instanceof CommanderError && error.exitCode === 0) return success(help.trimEnd())
  if (!(error instanceof Error)) throw error
  const message = escapeControls(error.message)
  const short = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message
  const [name = ''] = args
  const prefix = /^[a-z:-]+$/.test(name) ? name : 'yibao'
  return { code: error instanceof UsageError ? 2 : 1, out: '', err: `${prefix}: ${short}` }
}

const escaped = (result: CommandResult): CommandResult =>
  result.isRaw ? result : { ...result, out: escapeLines(result.out) }

/** The command line in a context; it can run any number of commands. */
export function createCli(parts: Partial<CliContext> = {}) {
  const context = createContext(parts)
  let help = ''
  const program = createProgram(context, (text) => {
    help += text
  })

  function invoke(args: readonly string[]): CommandResult | Promise<CommandResult> {
    help = ''
    try {
      program.parse([...args], { from: 'user' })
      return program.takeResult()
    } catch (error) {
      return toResult(error, args, help)
    }
  }

  return {
    /** Runs a command and returns what it prints; its files are not written yet. */
    run(args: readonly string[]): CommandResult {
      const result = invoke(args)
      if (result instanceof Promise) throw new Error(`"${args.join(' ')}" is asynchronous; use execute`)
      return escaped(result)
    },
    /** Runs a command and writes its files. */
    async execute(args: readonly string[]): Promise<CommandResult> {
      try {
        const { files, ...result } = escaped(await invoke(args))
        if (files) await writeFiles(files, context.locales)
        return result
      } catch (error) {
        return toResult(error, args, '')
      }
    },
  }
}

/**
 * Runs a command and returns what it prints, without writing files.
 * @example run(['policy', 'verdict', '--place', 'mars']).code // 2
 */
export const run = (args: readonly string[], context: Partial<CliContext> = {}): CommandResult =>
  createCli(context).run(args)

/** Runs a command and writes its files. */
export const execute = (args: readonly string[], context: Partial<CliContext> = {}): Promise<CommandResult> =>
  createCli(context).execute(args)
