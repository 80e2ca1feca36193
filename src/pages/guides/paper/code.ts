import type { Code } from '../../../components/Paper'
import type { Speech } from '../../../i18n'
import { writeHandover } from '../../../journey/handover'
import { written } from '../../../policies/codebook'
import type { Told } from '../../../stores/answers'
import { linkOf } from '../../link-of'

/** A case that is empty: what a guide alone carries. */
const nobody: Omit<Told, 'history'> = { place: null, answers: {}, skipped: [] }

/** What a code carries. */
export interface Carried {
  /** Null: a guide without anybody's answers. */
  readonly told: Omit<Told, 'history'> | null
  readonly guide: string | null
  /** Where the office says that the app stands on the web; null: where this one does, if on the web. */
  readonly site: string | null
}

/**
 * The code that opens on a phone what the paper tells; a link where there is an address, which any camera opens.
 * @example codeOf(speech, { told, guide: null, site: null }).short // 'YB10-1030-B106-ZVPC-Z'
 */
export function codeOf({ t, tag }: Speech, { told, guide, site }: Carried): Code {
  const short = writeHandover(written, { ...(told ?? nobody), guide, language: tag })
  return { text: linkOf(site, { code: short, lang: tag }) ?? short, short, caption: t('paper.code'), type: t('paper.code.type') }
}
