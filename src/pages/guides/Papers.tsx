import { Checklist } from '../../components/Checklist'
import { joined, textOf, useSpeech, type Words } from '../../i18n'
import type { Listed } from '../../journey/outcome'
import { useProgress } from '../../stores/progress'
import { beside, entryHint, entryName } from '../names'

interface Props {
  label: Words
  papers: readonly Listed[]
  /** What each is for; absent: the heading says it. */
  use?: (paper: Listed) => Words | undefined
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
    const hints = [entryHint(speech, paper), use?.(paper)].filter((one) => one !== undefined)
    return { id: paper.id, label: name, checked: ticked.includes(paper.id), ...(zh !== undefined && { zh }), ...(hints.length > 0 && { hint: joined(hints, ' ') }) }
  })
  return <Checklist label={textOf(label)} items={items} onToggle={tick} />
}
