import { Command, type HelpContext, Option } from 'commander'
import { escapeControls } from './escape'

/** Wrong usage of a command (exit code 2); the message says what is wrong and what to write instead. */
export class UsageError extends Error {}

/** What a command prints, the files it changes, and its exit code: 0 ok, 1 problems found, 2 usage error. */
export interface CommandResult {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly err: string
  /** Texts to write when the command has succeeded, by absolute path; null: delete the file. */
  readonly files?: Readonly<Record<string, string | null>>
  /** `out` is the text of a file, not a message: nothing in it is escaped. */
  readonly isRaw?: true
}

export const success = (out: string, files?: CommandResult['files']): CommandResult => ({
  code: 0,
  out,
  err: '',
  ...(files && { files }),
})

/** Problems in the data, one a line; nothing is written. */
export const failure = (problems: readonly string[]): CommandResult => ({
  code: 1,
  out: '',
  err: problems.map(escapeControls).join('\n'),
})

type Handler<Args extends unknown[]> = (...args: Args) => CommandResult | Promise<CommandResult>

/** The part of commander's own message that is shown; arguments may be endless. */
const MAX_MESSAGE = 200

/** A command whose errors are usage errors in one line that name what is allowed. */
export class CliCommand extends Command {
  private result: CommandResult | Promise<CommandResult> | null = null

  override createCommand(name?: string): CliCommand {
    return new CliCommand(name)
  }

  /** Registers what the command does; commander passes the arguments, then the options. */
  handle<Args extends unknown[]>(handler: Handler<Args>): this {
    return this.action((...args: unknown[]) => {
      this.root().result = handler(...(args as Args))
    })
  }

  /** The result of the handler that has run; commander itself discards it. */
  takeResult(): CommandResult | Promise<CommandResult> {
    const result = this.result ?? success('')
    this.result = null
    return result
  }

  example(text: string): this {
    return this.addHelpText('after', `\nExample:\n  ${this.usageLine()} ${text}`.trimEnd())
  }

  /** The command as typed in a shell, e.g. `npm run -s policy -- verdict`. */
  usageLine(): string {
    const [script, ...rest] = this.names()
    return ['npm run -s', script, ...(script === undefined ? [] : ['--']), ...rest].filter(Boolean).join(' ')
  }

  override error(message: string): never {
    const text = message.replace(/^error: /, '').replace(/\n\((.*)\)$/, ' ($1)')
    const short = text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text
    throw new UsageError(`${short.replace(/\.$/, '')}; ${this.allowed()}`)
  }

  /** commander shows the help of a group without a subcommand as an error. */
  override help(context?: HelpContext | ((text: string) => string)): never {
    if (typeof context === 'object' && context.error) this.error('name a command')
    return super.help({ error: false })
  }

  private root(): CliCommand {
    return this.parent instanceof CliCommand ? this.parent.root() : this
  }

  /** The names that lead to this command, without that of the program. */
  private names(): string[] {
    return this.parent instanceof CliCommand ? [...this.parent.names(), this.name()] : []
  }

  private allowed(): string {
    if (this.commands.length > 0) return `commands: ${this.commands.map((command) => command.name()).join(', ')}`
    const names = this.registeredArguments.map((argument) =>
      argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
    )
    return `${this.name()} takes ${[...names, ...this.options.map((option) => option.long)].join(', ') || 'no argument'}`
  }
}

/**
 * An option that may be present once; commander itself would take the last value silently.
 * @throws UsageError from its parser when the option is repeated
 */
export function singleOption<T = string>(
  flags: string,
  description: string,
  parse: (value: string) => T = (value) => value as T,
): Option {
  const option = new Option(flags, description)
  return option.argParser<T | undefined>((value, previous) => {
    if (previous !== undefined) throw new UsageError(`--${option.name()} is repeated; write it once`)
    return parse(value)
  })
}
