import { KeyValues } from '../../../src/components/KeyValues'
import { Card } from '../../../src/components/Card'
import { Group } from '../../../src/components/Group'
import { StrengthBadge } from '../../../src/components/StrengthBadge'
import { ContactList } from '../../../src/features/contacts'
import { policyForPlace } from '../../../src/features/guides/guide-context'
import { shortLabel } from '../../../src/features/labels'
import { SourceList } from '../../../src/features/sources'
import { guideLibrary } from '../../../src/guides/guide-library'
import { useTranslation, type DisplayText } from '../../../src/i18n'
import { toEntryViews } from '../../../src/journey/outcome'
import { isStale, sourceNotes, strengthOn, type PlaceId, type Policy, type Rule } from '../../../src/rules'
import { Box } from '../../../src/ui/box'
import { Heading } from '../../../src/ui/heading'
import { Item, OrderedList } from '../../../src/ui/list'
import { Paragraph } from '../../../src/ui/text'
import { alternatives, type Alternative } from './conditions'
import { Frame } from './Frame'
import { GuideCells } from './GuideCells'

/** The answers of one alternative: question by question, and "or" between answers. */
function Answers({ alternative }: { alternative: Alternative }) {
  const translator = useTranslation()
  const { t } = translator
  const either = (texts: readonly DisplayText[]) =>
    texts.reduce((low, high) => (low === '' ? high : t('fact.or', { low, high })), '')
  return (
    <KeyValues
      rows={[...alternative].map(([question, answers]) => ({
        id: question,
        label: shortLabel(translator, `question.${question}`),
        value: either(answers.map((answer) => shortLabel(translator, `answer.${question}.${answer}`))),
      }))}
    />
  )
}

/** A row of the decision table: for whom, what follows, how sure it is, and what to do. */
function RuleCard({ rule, policy }: { rule: Rule; policy: Policy }) {
  const { t, law, day } = useTranslation()
  const strength = strengthOn(rule, policy.day)
  const ways = alternatives(rule.when, policy)
  return (
    <Card>
      <Heading level={2} className="site-outcome">
        {law(`outcome.${rule.outcome}`)}
      </Heading>
      <StrengthBadge strength={strength} label={t(`outcome.strength.${strength}`)} />
      {ways.every((way) => way.size === 0) ? (
        <Paragraph>{t('site.otherwise')}</Paragraph>
      ) : (
        ways.map((way, i) => (
          // Alternatives have no name; their order is that of the pack.
          <Box key={i} className="site-way">
            {i > 0 && <Paragraph kind="strong">{t('site.or')}</Paragraph>}
            <Answers alternative={way} />
          </Box>
        ))
      )}
      <Paragraph>{law(`rule.${rule.id}`)}</Paragraph>
      {rule.plan !== null && <Paragraph kind="strong">{law(`plan.${rule.plan}`)}</Paragraph>}
      <Paragraph kind="caption">
        {isStale(rule, policy.day)
          ? t('outcome.stale', { day: day(rule.bestBefore) })
          : t('answer.checked', { count: rule.sources.length, day: day(rule.verifiedOn) })}
      </Paragraph>
    </Card>
  )
}

/**
 * Who can join in a place, through whom, and what to do: the decision table of its law in words.
 * @example <PlacePage place="chengdu" />
 */
export function PlacePage({ place }: { place: PlaceId }) {
  const translator = useTranslation()
  const { t, law } = translator
  const policy = policyForPlace({ place })
  const rules = [...policy.decisions.values()].filter(({ kind }) => kind === 'route').flatMap((table) => table.rules)
  const guides = [...guideLibrary.guides.values()].filter(({ where }) =>
    policy.chain.some((pack) => where.includes(pack.place)),
  )
  const notes = sourceNotes(policy.library, rules)
  return (
    <Frame
      title={t('site.place', { place: law(`place.${place}`) })}
      lead={t('site.place.text')}
      begin={{ route: 'questions' }}
      folder={`places/${place}/`}
    >
      <OrderedList className="site-rules">
        {rules.map((rule) => (
          <Item key={rule.id} className="site-rule">
            <RuleCard rule={rule} policy={policy} />
          </Item>
        ))}
      </OrderedList>
      {policy.hotline !== null && (
        <Group title={t('guide.ask')}>
          <ContactList contacts={toEntryViews(policy, [policy.hotline])} />
        </Group>
      )}
      {guides.length > 0 && (
        <Group title={t('guides.title')}>
          <GuideCells translator={translator} guides={guides} />
        </Group>
      )}
      <Group title={t('source.title')}>
        <SourceList notes={notes} />
      </Group>
    </Frame>
  )
}
