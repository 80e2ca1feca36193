import { Checklist } from '../../components/Checklist'
import { joinTexts, primaryText, useTranslation, type DisplayText } from '../../i18n'
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
}

/**
 * Documents to have ready. A tick is stored on the device and shown in every list with the same document.
 * @example <DocumentChecklist label="What to bring" documents={documents} />
 */
export function DocumentChecklist({ label, documents, getPurpose }: Props) {
  const translator = useTranslation()
  const tickedIds = useProgress((state) => state.papers)
  const tick = useProgress((state) => state.togglePaper)
  const items = documents.map((paper) => {
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
      ...(hints.length > 0 && { hint: joinTexts(hints, ' ') }),
    }
  })
  return <Checklist label={primaryText(label)} items={items} onToggle={tick} />
}
