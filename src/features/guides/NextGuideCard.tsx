import { Drawing } from '../../components/Drawing'
import type { Guide } from '../../guides'
import { useTranslation } from '../../i18n'
import { guideMinutes } from '../../journey/guide'
import { toEntryViews } from '../../journey/outcome'
import { entriesFor, type Policy } from '../../rules'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Heading } from '../../ui/heading'
import { Item, List } from '../../ui/list'
import { Text } from '../../ui/text'
import { documentDrawing, needDrawing, phaseDrawing } from '../drawings'
import { entryLabel } from '../labels'
import { guideTitle } from './guide-labels'
import './NextGuideCard.scss'

interface Props {
  /** For this person (`guideFor`). */
  guide: Guide
  policy: Policy
  onStart: () => void
}

/** More things than this are not read; the guide's first page has all of them. */
const MOST_THINGS = 3

/**
 * The next guide: its title, our guess of the minutes, and up to three things to have ready.
 * @example <NextGuideCard guide={guide} policy={policy} onStart={() => navigateTo('guide', { id: guide.id })} />
 */
export function NextGuideCard({ guide, policy, onStart }: Props) {
  const translator = useTranslation()
  const { t, guide: say } = translator
  const things = [
    ...guide.needs.map((id) => ({ id, drawing: needDrawing(id), label: say(`need.${id}`) })),
    ...toEntryViews(policy, entriesFor(guide.documents, {})).map((paper) => ({
      id: paper.id,
      drawing: documentDrawing(paper.id),
      label: entryLabel(translator, paper),
    })),
  ].slice(0, MOST_THINGS)
  return (
    <Box className="next-guide block">
      <Box className="next-guide-head">
        <Drawing name={phaseDrawing(guide.phase)} size={72} />
        <Box className="next-guide-words">
          <Text className="next-guide-label">{t('guide.end.next')}</Text>
          <Heading level={2} className="next-guide-title">
            {guideTitle(translator, guide)}
          </Heading>
          <Text className="next-guide-minutes">{t('guide.end.minutes', { count: guideMinutes(guide) })}</Text>
        </Box>
      </Box>
      {things.length > 0 && (
        <List label={t('guide.end.have').text} className="next-guide-things">
          {things.map(({ id, drawing, label }) => (
            <Item key={id} className="next-guide-thing">
              <Drawing name={drawing} size={38} />
              <Text className="next-guide-thing-words">{label}</Text>
            </Item>
          ))}
        </List>
      )}
      <Button kind="primary" className="next-guide-start" onPress={onStart}>
        {t('guide.begin')}
      </Button>
    </Box>
  )
}
