import { Checklist, type ChecklistItem } from '../../components/Checklist'
import { joinTexts, primaryText, useTranslation, type DisplayText, type Translator } from '../../i18n'
import type { EntryView } from '../../journey/outcome'
import { useProgress } from '../../stores/progress'
import { EITHER_DOCUMENTS, EMPLOYER_DOCUMENTS } from '../../policies/ids'
import { documentDrawings } from '../drawings'
import { chineseUnlessShown, entryHint, entryLabel } from '../labels'

interface Props {
  label: DisplayText
  documents: readonly EntryView[]
  /** What a document is needed for; absent: the heading is enough. */
  getPurpose?: (paper: EntryView) => DisplayText | undefined
  /** Names and pictures only. */
  brief?: boolean
  /** Smaller pictures, and one for each document. */
  compact?: boolean
}

/**
 * Documents with their names, pictures and hints; those in `tickedIds` are ticked.
 * @example documentItems(translator, documents, ['doc-passport'])[0]?.zh // '护照'
 */
export function documentItems(
  translator: Translator,
  documents: readonly EntryView[],
  tickedIds: readonly string[],
  { getPurpose, brief = false }: Pick<Props, 'getPurpose' | 'brief'> = {},
): ChecklistItem[] {
  return documents.map((paper) => {
    const name = entryLabel(translator, paper)
    const zh = paper.known ? chineseUnlessShown(name, paper.zh) : undefined
    const drawings = documentDrawings(paper.id)
    const either = EITHER_DOCUMENTS.includes(paper.id) ? translator.t('papers.either') : undefined
    const hints = [entryHint(translator, paper), either, getPurpose?.(paper)].filter((hint) => hint !== undefined)
    return {
      id: paper.id,
      label: name,
      drawings,
      checked: tickedIds.includes(paper.id),
      ...(EMPLOYER_DOCUMENTS.includes(paper.id) && {
        providedBy: { label: translator.t('papers.employer'), drawing: 'company-hr' as const },
      }),
      ...(zh !== undefined && { zh }),
      ...(!brief && hints.length > 0 && { hint: joinTexts(hints, ' ') }),
    }
  })
}

/**
 * Documents to have ready. A tick is stored on the device and shown in every list with the same document.
 * @example <DocumentChecklist label="What to bring" documents={documents} />
 */
export function DocumentChecklist({ label, documents, getPurpose, brief = false, compact = false }: Props) {
  const translator = useTranslation()
  const tickedIds = useProgress((state) => state.papers)
  const tick = useProgress((state) => state.togglePaper)
  const items = documentItems(translator, documents, tickedIds, { ...(getPurpose && { getPurpose }), brief })
  return <Checklist label={primaryText(label)} items={items} onToggle={tick} compact={compact} />
}
