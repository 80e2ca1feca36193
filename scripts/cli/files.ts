import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, sep } from 'node:path'
import type { Plugin } from 'prettier'
import options from '../../.prettierrc.json'
import type { CommandResult } from './command'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  EISDIR: 'is a folder; name a file',
  ENOTDIR: 'a part of the path is not a folder; check the path',
  EEXIST: 'a part of the path is not a folder; check the path',
  EACCES: 'permission denied; change its permissions or name another file',
  EPERM: 'permission denied; change its permissions or name another file',
  EROFS: 'the file system is read-only; name another file',
  ENOSPC: 'the disk is full; free some space',
}

/** Runs an operation on a file; an error names the file and the remedy. */
function withFile<T>(file: string, verb: 'read' | 'write', operation: () => T): T {
  try {
    return operation()
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new Error(`cannot ${verb} ${file}: ${REASONS[code] ?? message}`)
  }
}

/** Reads a file that was named on the command line. */
export const readInput = (file: string): Buffer => withFile(file, 'read', () => readFileSync(file))

/** Prettier's parser for a file, as `.prettierrc.json` has it; undefined: the file is not formatted. */
function parserOf(file: string, locales: string): string | undefined {
  if (extname(file) === '.json') return file.startsWith(locales + sep) ? 'json-stringify' : 'json'
  return extname(file) === '.ts' ? 'typescript' : undefined
}

/** Formats JSON and TypeScript with Prettier and the options of this repository. */
async function formatFile(file: string, text: string, locales: string): Promise<string> {
  const parser = parserOf(file, locales)
  if (parser === undefined) return text
  const { format } = await import('prettier/standalone')
  const plugins = await Promise.all([
    import('prettier/plugins/babel'),
    import('prettier/plugins/estree') as Promise<Plugin>,
    import('prettier/plugins/typescript'),
  ])
  return format(text, { ...(options as object), parser, plugins })
}

/** Writes a file whole or not at all: a half-written file must neither be read as the law nor remain in the folder. */
function replaceFile(file: string, text: string): void {
  const temporary = `${file}.new`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, text)
    renameSync(temporary, file)
  } catch (error) {
    try {
      rmSync(temporary, { force: true })
    } catch {
      // The first error is reported.
    }
    throw error
  }
}

/** Writes the files of a result, JSON and TypeScript formatted. */
export async function writeFiles(files: NonNullable<CommandResult['files']>, locales: string): Promise<void> {
  const formatted = await Promise.all(
    Object.entries(files).map(
      async ([file, text]) => [file, text === null ? null : await formatFile(file, text, locales)] as const,
    ),
  )
  for (const [file, text] of formatted)
    withFile(file, 'write', () => (text === null ? rmSync(file, { force: true }) : replaceFile(file, text)))
}
