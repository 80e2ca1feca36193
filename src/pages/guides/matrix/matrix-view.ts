import type { Guide } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import type { Translator } from '../../../i18n'
import { matrix } from '../../../journey/channels'
import { guideForChannel } from '../../../journey/guide'
import { MATRIX_DOCUMENTS } from '../../../policies/ids'
import { entryOnDay, type Finding, type Policy } from '../../../rules'
import type { MatrixCell, MatrixHeading } from '../../../components/Matrix'
import { chineseUnlessShown } from '../../../features/labels'
import { schemeFinding } from '../../../features/scheme-finding'
import type { SourcedStatement } from '../../../features/sources'

/** The table of documents and channels, in words. */
export interface MatrixView {
  readonly columns: readonly MatrixHeading[]
  readonly rows: readonly (MatrixHeading & { readonly cells: readonly MatrixCell[] })[]
  /** What the table says, with its sources. */
  readonly statements: readonly SourcedStatement[]
  /** How to do it in each channel. */
  readonly guides: readonly Guide[]
}

function toCell(translator: Translator, channel: string, finding: Finding): MatrixCell {
  const { answer, strength, label } = schemeFinding(translator, finding)
  return { id: channel, note: translator.law(`channel.${channel}.${answer}`), strength, label }
}

/**
 * Which document activates the code in which channel, by the same rules as the outcome.
 * @example matrixView(translator, policy).rows[0]?.id // 'doc-passport'
 */
export function matrixView(translator: Translator, policy: Policy): MatrixView {
  const { law } = translator
  const rows = matrix(policy, MATRIX_DOCUMENTS)
  const channels = rows[0]?.cells.map((cell) => cell.channel) ?? []
  return {
    columns: channels.map((id) => ({ id, name: law(`channel.${id}`) })),
    rows: rows.map(({ document: id, cells }) => {
      const name = law(`entry.${id}`)
      const zh = chineseUnlessShown(name, entryOnDay(policy, id)?.zh ?? null)
      return {
        id,
        name,
        cells: cells.map(({ channel, finding }) => toCell(translator, channel, finding)),
        ...(zh !== undefined && { zh }),
      }
    }),
    statements: rows.flatMap(({ cells }) =>
      cells.map(({ channel, finding }) => ({ label: law(`channel.${channel}`), notes: finding.sources })),
    ),
    guides: channels.flatMap((channel) => guideForChannel(guideLibrary, channel) ?? []),
  }
}
