import type { NumberedStep } from '../../../components/NumberedSteps'
import type { BilingualText, Translator } from '../../../i18n'
import { guideLibrary } from '../../../guides/guide-library'
import { HOSPITAL, type NamedStep } from '../../../guides/named'
import { navigateTo } from '../../../platform/navigation'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Item, List } from '../../../ui/list'
import { Text } from '../../../ui/text'
import { termMeaning } from '../../../features/guides/guide-labels'

const { steps, claimPapers } = HOSPITAL

/** Opens the sentence of a step, with the replies of the clerk. */
const show =
  ({ guide, step }: NamedStep) =>
  () =>
    navigateTo('card', { guide, step })

function MainSentence({ label, onPress }: { label: BilingualText; onPress: () => void }) {
  return (
    <Button kind="primary" onPress={onPress}>
      {label}
    </Button>
  )
}

function OtherSentence({ label, onPress }: { label: BilingualText; onPress: () => void }) {
  return (
    <Button kind="plain" onPress={onPress}>
      {label}
    </Button>
  )
}

/** The papers to keep, with the Chinese to point at. */
function ClaimPapers({ translator }: { translator: Translator }) {
  return (
    <List className="claim-papers">
      {claimPapers.map((id) => {
        const { zh } = guideLibrary.terms.get(id) ?? { zh: '' }
        const meaning = termMeaning(translator, { id, zh })
        return (
          <Item key={id} className="claim-paper">
            <Text lang="zh-Hans" selectable className="claim-paper-zh">
              {zh}
            </Text>
            {meaning !== undefined && <Text className="claim-paper-text">{meaning}</Text>}
          </Item>
        )
      })}
    </List>
  )
}

/**
 * With a working code: register, have it scanned, pay, keep the papers.
 * @example stepsWithCode(translator).map(({ id }) => id) // ['register', 'scan', 'pay', 'keep']
 */
export function stepsWithCode({ t }: Translator): NumberedStep[] {
  return [
    {
      id: 'register',
      title: t('hospital.register'),
      text: t('hospital.register.text'),
      drawing: 'show-clerk',
      content: <MainSentence label={t('hospital.show')} onPress={show(steps.register)} />,
    },
    { id: 'scan', title: t('hospital.scan'), text: t('hospital.scan.text'), drawing: 'scan-code' },
    {
      id: 'pay',
      title: t('hospital.pay'),
      text: t('hospital.pay.text'),
      drawing: 'pay',
      content: (
        <>
          <OtherSentence label={t('hospital.pay.show')} onPress={show(steps.settle)} />
          <Box>
            <OtherSentence label={t('hospital.stay')} onPress={show(steps.admission)} />
          </Box>
        </>
      ),
    },
    { id: 'keep', title: t('hospital.keep'), text: t('hospital.keep.text'), drawing: 'invoice' },
  ]
}

/**
 * Without a working code: ask why, correct it today, otherwise pay and claim later.
 * @example stepsWithoutCode(translator).map(({ id }) => id) // ['ask', 'correct', 'claim']
 */
export function stepsWithoutCode(translator: Translator): NumberedStep[] {
  const { t } = translator
  return [
    {
      id: 'ask',
      title: t('hospital.ask'),
      text: t('hospital.ask.text'),
      drawing: 'show-clerk',
      content: <MainSentence label={t('hospital.show')} onPress={show(steps.ask)} />,
    },
    {
      id: 'correct',
      title: t('hospital.correct'),
      text: t('hospital.correct.text'),
      drawing: 'community-counter',
      content: <OtherSentence label={t('hospital.correct.show')} onPress={show(steps.correct)} />,
    },
    {
      id: 'claim',
      title: t('hospital.claim'),
      text: t('hospital.claim.text'),
      drawing: 'invoice',
      content: (
        <>
          <ClaimPapers translator={translator} />
          <OtherSentence label={t('hospital.claim.papers')} onPress={show(steps.payFirst)} />
          <Box>
            <OtherSentence label={t('hospital.claim.money')} onPress={show(steps.claim)} />
          </Box>
        </>
      ),
    },
  ]
}
