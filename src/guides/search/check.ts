import type { Problem } from '../../rules'
import { addProblem } from '../../rules/problems'
import type { GuideLibrary } from '../types'
import type { SearchTopic } from './types'

/**
 * Checks that every target of the topics exists. `documents` are the ids of the documents of the law and of the guides,
 * `pages` the names of the screens.
 */
export function checkTopics(
  topics: readonly SearchTopic[],
  { guides, terms }: GuideLibrary,
  documents: ReadonlySet<string>,
  pages: readonly string[],
): Problem[] {
  const problems: Problem[] = []
  const part = (id: string, kind: 'steps' | 'troubles') => {
    const [guide = '', name] = id.split('.')
    return guides.get(guide)?.[kind].some((item) => item.id === name) ?? false
  }
  const exists: Readonly<Record<string, (id: string) => boolean>> = {
    page: (id) => pages.includes(id),
    guide: (id) => guides.has(id),
    step: (id) => part(id, 'steps'),
    trouble: (id) => part(id, 'troubles'),
    term: (id) => terms.has(id),
    document: (id) => documents.has(id),
  }
  for (const { id, targets } of topics)
    for (const target of targets) {
      const [kind = '', name = ''] = target.split(' ')
      if (exists[kind]?.(name)) continue
      addProblem({ file: 'topics.json', problems }, id, `leads to "${target}", which does not exist`, 'correct it')
    }
  return problems
}
