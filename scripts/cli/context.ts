import { join } from 'node:path'
import type { GuideLibrary } from '../../src/guides'
import { today } from '../../src/platform/day'
import type { Day, Result } from '../../src/rules'
import { type Law, readLaw } from '../policy/law'
import { readGuides } from '../policy/guides'

/** What a command reads: tests replace parts of it. */
export interface CliContext {
  /** The folder of the repository that is read and written. */
  readonly root: string
  /** The folder with a folder for each language. */
  readonly locales: string
  readonly readLaw: () => Law
  readonly readGuides: () => Result<GuideLibrary>
  /** The day where `--on` is omitted. */
  readonly today: Day
}

const REPOSITORY = join(__dirname, '../..')

/** The context of this repository, today, except for what is passed. */
export function createContext({ root = REPOSITORY, ...parts }: Partial<CliContext> = {}): CliContext {
  return {
    root,
    locales: join(root, 'locales'),
    readLaw: () => readLaw(join(root, 'src/policies')),
    readGuides: () => readGuides(join(root, 'src/guides')),
    today: today(),
    ...parts,
  }
}
