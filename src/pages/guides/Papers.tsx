import { Checklist } from '../../components/Checklist'
import { useSpeech } from '../../i18n'
import type { Listed } from '../../journey/outcome'
import { useProgress } from '../../stores/progress'
import { beside, entryHint, entryName } from '../names'

interface Props {
  label: string
  papers: readonly Listed[]
  /** What each is for; absent: the heading says it. */
  use?: (paper: Listed) => string | undefined
}

/**
 * Papers to have ready, ticked off on the device; a paper ticked here is ticked wherever it stands.
 * @example <Papers label="What to bring" papers={papers} />
 */
export function Papers({ label, papers, use }: Props) {
  const speech = useSpeech()
  const ticked = useProgress((state) => state.papers)
  const tick = useProgress((state) => state.tickPaper)
  const items = papers.map((paper) => {
    const name = entryName(speech, paper)
    const zh = paper.known ? beside(name, paper.zh) : undefined
    const hint = [entryHint(speech, paper), use?.(paper)].filter(Boolean).join(' ')
    return { id: paper.id, label: name, checked: ticked.includes(paper.id), ...(zh !== undefined && { zh }), ...(hint !== '' && { hint }) }
  })
  return <Checklist label={label} items={items} onToggle={tick} />
}
