import type { Code } from '../../../components/Paper'
import type { Speech } from '../../../i18n'
import { writeHandover } from '../../../journey/handover'
import { linkTo } from '../../../platform/link-to'
import { written } from '../../../policies/codebook'
import type { Told } from '../../../stores/answers'

/** A case that is empty: what a guide alone carries. */
const nobody: Omit<Told, 'history'> = { place: null, answers: {}, skipped: [] }

/**
 * The code that opens on a phone what the paper tells: a case, or a guide without anybody's answers (`told` null).
 * @example codeOf(speech, told, null).short // 'YB10-1030-B106-ZVPC-Z'
 */
export function codeOf({ t, tag }: Speech, told: Omit<Told, 'history'> | null, guide: string | null): Code {
  const short = writeHandover(written, { ...(told ?? nobody), guide, language: tag })
  const text = linkTo('handover', { code: short, lang: tag }) ?? short
  return { text, short, caption: t('paper.code'), type: t('paper.code.type') }
}
