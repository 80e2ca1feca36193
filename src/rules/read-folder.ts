import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The JSON files of a folder, by their paths from `root`, sorted by name. For modules that a build replaces with their
 * result; nothing else of the rules reads files.
 * @throws SyntaxError that names the file which is not JSON.
 */
export function readFolder(root: string, below = ''): Record<string, unknown> {
  const names = readdirSync(join(root, below)).filter((name) => name.endsWith('.json'))
  return Object.fromEntries(
    names.sort().map((name) => {
      const file = below === '' ? name : `${below}/${name}`
      try {
        return [file, JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown]
      } catch (error) {
        throw new SyntaxError(`${file}: ${String(error)}; write valid JSON`)
      }
    }),
  )
}

/**
 * The file of one name in every folder of `root` that has it, by the folder's name. For the same modules.
 * @throws SyntaxError for a file that is not JSON.
 */
export function readFromFolders(root: string, name: string): Record<string, unknown> {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Object.fromEntries(
    folders
      .map((folder) => folder.name)
      .sort()
      .flatMap((folder) => {
        const file = readFolder(root, folder)[`${folder}/${name}`]
        return file === undefined ? [] : [[folder, file]]
      }),
  )
}
