import { Fragment } from 'react'
import { Card } from '../../../src/components/Card'
import { Details } from '../../../src/components/Details'
import { StrengthBadge } from '../../../src/components/StrengthBadge'
import { stepGuide } from '../../../src/features/guides/answer-steps'
import { guideTitle } from '../../../src/features/guides/guide-labels'
import { linkToRoute } from '../../../src/features/links'
import { shortLabel } from '../../../src/features/labels'
import { useTranslation } from '../../../src/i18n'
import { toEntryViews } from '../../../src/journey/outcome'
import { entriesFor, isStale, strengthOn, type Policy, type Rule } from '../../../src/rules'
import { Anchor } from '../../../src/ui/anchor'
import { Box } from '../../../src/ui/box'
import { Heading } from '../../../src/ui/heading'
import { Link } from '../../../src/ui/link'
import { Item, OrderedList } from '../../../src/ui/list'
import { Paragraph, Text } from '../../../src/ui/text'
import { withColon } from './colon'
import { alternatives, type Alternative } from './conditions'
import { eitherOf } from './either'
import { commonPeople } from './people'
import { rulePart } from './PlacePeople'

/** The answers of one alternative, on one line: question by question, and "or" between answers. */
function Answers({ alternative }: { alternative: Alternative }) {
  const translator = useTranslation()
  return (
    <Box className="site-way">
      {[...alternative].map(([question, answers]) => (
        <Text key={question} className="site-fact">
          {withColon(
            translator,
            shortLabel(translator, `question.${question}`),
            eitherOf(
              translator,
              answers.map((answer) => shortLabel(translator, `answer.${question}.${answer}`)),
            ),
          )}
        </Text>
      ))}
    </Box>
  )
}

/** The guide that shows the first step of a plan; nothing if no guide shows one. */
function PlanGuide({ plan, policy }: { plan: string; policy: Policy }) {
  const translator = useTranslation()
  const steps = toEntryViews(policy, entriesFor(policy.plans.get(plan)?.steps ?? [], {}))
  const [guide] = steps.flatMap((step) => stepGuide(step)?.guide ?? [])
  if (!guide) return null
  const { label, href } = linkToRoute('guide', guideTitle(translator, guide), { params: { id: guide.id } })
  return (
    <Link href={href} className="link-text site-guide">
      {label}
    </Link>
  )
}

/** A row of the decision table: for whom, what follows, how sure it is, and what to do; why and how behind a tap. */
function RuleCard({ rule, policy }: { rule: Rule; policy: Policy }) {
  const { t, law, day } = useTranslation()
  const strength = strengthOn(rule, policy.day)
  const ways = alternatives(rule.when, policy)
  return (
    <Card>
      {ways.every((way) => way.size === 0) ? (
        <Text className="site-way site-fact">{t('site.otherwise')}</Text>
      ) : (
        // Alternatives have no name; their order is that of the pack.
        ways.map((way, i) => (
          <Fragment key={i}>
            {i > 0 && <Text className="site-way">{t('site.or')}</Text>}
            <Answers alternative={way} />
          </Fragment>
        ))
      )}
      <Heading level={3} className="site-outcome">
        {law(`outcome.${rule.outcome}`)}
      </Heading>
      <StrengthBadge strength={strength} label={t(`outcome.strength.${strength}`)} />
      {rule.plan !== null && <Paragraph>{law(`plan.${rule.plan}`)}</Paragraph>}
      <Details summary={t('site.why')}>
        <Paragraph>{law(`rule.${rule.id}`)}</Paragraph>
        <Paragraph kind="caption">
          {isStale(rule, policy.day)
            ? t('outcome.stale', { day: day(rule.bestBefore) })
            : t('answer.checked', { count: rule.sources.length, day: day(rule.verifiedOn) })}
        </Paragraph>
        {rule.plan !== null && <PlanGuide plan={rule.plan} policy={policy} />}
      </Details>
    </Card>
  )
}

/**
 * The rules of a place in the order in which they are tried. Those of the common people have an id, to which their rows lead.
 * @example <PlaceRules rules={rules} policy={policy} />
 */
export function PlaceRules({ rules, policy }: { rules: readonly Rule[]; policy: Policy }) {
  const linked = new Set(commonPeople(policy).map(({ view: { verdict } }) => verdict.rule))
  return (
    <OrderedList className="site-rules">
      {rules.map((rule) => (
        <Item key={rule.id} className="site-rule">
          {linked.has(rule.id) ? (
            <Anchor id={rulePart(rule.id)}>
              <RuleCard rule={rule} policy={policy} />
            </Anchor>
          ) : (
            <RuleCard rule={rule} policy={policy} />
          )}
        </Item>
      ))}
    </OrderedList>
  )
}
