import { join } from 'node:path'
import type { Shelf } from '../../src/guides'
import type { Day, Result } from '../../src/rules'
import type { Law } from './law'

/** The folder of this repository. */
export const repository = join(__dirname, '../..')

/** What a command prints, and how it ends: 0 well, 1 problems found, 2 not understood. */
export interface Ended {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/** What a command knows of the world around it. */
export interface World {
  readonly readLaw: () => Law
  /** Absent: the guides on the disk. */
  readonly readShelf?: () => Result<Shelf>
  /** The day that holds where `--on` is absent. */
  readonly today: Day
  /** The folder of the repository that is read and written; absent: this one. */
  readonly root?: string
}
