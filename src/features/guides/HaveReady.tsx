import { Drawing } from '../../components/Drawing'
import type { Guide } from '../../guides'
import { type BilingualText, useTranslation } from '../../i18n'
import { toEntryViews } from '../../journey/outcome'
import { entriesFor, type Policy } from '../../rules'
import { Box } from '../../ui/box'
import { Item, List } from '../../ui/list'
import { Text } from '../../ui/text'
import { documentDrawing, needDrawing } from '../drawings'
import { chineseUnlessShown, entryLabel } from '../labels'
import './HaveReady.scss'

interface Props {
  /** For this person (`guideFor`). */
  guide: Guide
  policy: Policy
  label: BilingualText
  /** How many at most; absent: all. */
  most?: number
}

/**
 * What to have ready for a guide, each with its picture: first what must be true, then the documents.
 * @example <HaveReady guide={guide} policy={policy} label={t('guide.end.have')} />
 */
export function HaveReady({ guide, policy, label, most }: Props) {
  const translator = useTranslation()
  const things = [
    ...guide.needs.map((id) => ({ id, drawing: needDrawing(id), name: translator.guide(`need.${id}`), zh: undefined })),
    ...toEntryViews(policy, entriesFor(guide.documents, {})).map((paper) => {
      const name = entryLabel(translator, paper)
      const zh = paper.known ? chineseUnlessShown(name, paper.zh) : undefined
      return { id: paper.id, drawing: documentDrawing(paper.id), name, zh }
    }),
  ].slice(0, most)
  if (things.length === 0) return null
  return (
    <List label={label.text} className="have-ready">
      {things.map(({ id, drawing, name, zh }) => (
        <Item key={id} className="have-ready-thing">
          <Drawing name={drawing} size={38} />
          <Box className="have-ready-words">
            <Text>{name}</Text>
            {zh !== undefined && (
              <Text lang="zh-Hans" className="have-ready-zh">
                {zh}
              </Text>
            )}
          </Box>
        </Item>
      ))}
    </List>
  )
}
