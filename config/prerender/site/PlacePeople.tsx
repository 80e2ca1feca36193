import { Drawing } from '../../../src/components/Drawing'
import { StrengthBadge } from '../../../src/components/StrengthBadge'
import { answerDrawing } from '../../../src/features/drawings'
import { linkToRoute } from '../../../src/features/links'
import { useTranslation } from '../../../src/i18n'
import type { Policy } from '../../../src/rules'
import { Box } from '../../../src/ui/box'
import { Link } from '../../../src/ui/link'
import { Item, List } from '../../../src/ui/list'
import { Text } from '../../../src/ui/text'
import { eitherOf } from './either'
import { commonPeople } from './people'

/** The part of the page that has a rule; the id of a rule may begin with a digit. */
export const rulePart = (rule: string) => `rule-${rule}`

/**
 * The outcomes of the common people in a place, each with a picture. A row leads to the rule, or to the questions where
 * the place asks for more.
 * @example <PlacePeople policy={policy} />
 */
export function PlacePeople({ policy }: { policy: Policy }) {
  const translator = useTranslation()
  const { t, law } = translator
  return (
    <List className="cells block site-people">
      {commonPeople(policy).map(({ person, view: { verdict } }) => (
        <Item key={`${person.activity} ${person.stay}`}>
          <Link
            href={
              verdict.rule === null ? linkToRoute('questions', t('guide.begin')).href : `#${rulePart(verdict.rule)}`
            }
            className="site-person"
          >
            <Drawing name={answerDrawing('activity', person.activity)} size={56} />
            <Box inline className="site-person-words">
              <Text className="site-person-name">{law(`answer.activity.${person.activity}`)}</Text>
              <Text kind="secondary" className="site-person-stay">
                {law(`answer.stay.${person.stay}`)}
              </Text>
              <StrengthBadge
                strength={verdict.strength ?? 'ask'}
                label={eitherOf(
                  translator,
                  verdict.possible.map((possible) => law(`outcome.${possible}`)),
                )}
              />
            </Box>
          </Link>
        </Item>
      ))}
    </List>
  )
}
