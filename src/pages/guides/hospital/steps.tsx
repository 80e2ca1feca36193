import type { NumberedStep } from '../../../components/NumberedSteps'
import type { Translator, UiKey } from '../../../i18n'
import { guideLibrary } from '../../../guides/guide-library'
import { HOSPITAL, type NamedStep } from '../../../guides/named'
import { navigateTo } from '../../../platform/navigation'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Item, List } from '../../../ui/list'
import { Text } from '../../../ui/text'
import { termMeaning } from '../../../features/guides/guide-labels'

const { steps, claimPapers } = HOSPITAL

/** A sentence to show in a step of this page: that of a step of a guide. */
interface HospitalSentence extends NamedStep {
  readonly label: UiKey
  /** The main button of the page. */
  readonly primary?: true
}

/** The sentences to show in each step of this page. */
export const HOSPITAL_SENTENCES: Readonly<Record<string, readonly HospitalSentence[]>> = {
  register: [{ ...steps.register, label: 'hospital.show', primary: true }],
  pay: [
    { ...steps.settle, label: 'hospital.pay.show' },
    { ...steps.admission, label: 'hospital.stay' },
  ],
  ask: [{ ...steps.ask, label: 'hospital.show', primary: true }],
  correct: [{ ...steps.correct, label: 'hospital.correct.show' }],
  claim: [
    { ...steps.payFirst, label: 'hospital.claim.papers' },
    { ...steps.claim, label: 'hospital.claim.money' },
  ],
}

/** The buttons that open the sentences of a step, with the replies of the clerk. */
function SentenceButtons({ t, step }: Pick<Translator, 't'> & { step: string }) {
  return (HOSPITAL_SENTENCES[step] ?? []).map((sentence) => (
    <Box key={sentence.step}>
      <Button
        kind={sentence.primary ? 'primary' : 'plain'}
        onPress={() => navigateTo('card', { guide: sentence.guide, step: sentence.step })}
      >
        {t(sentence.label)}
      </Button>
    </Box>
  ))
}

/**
 * The papers to keep, with the Chinese to point at.
 * @example <ClaimPapers translator={translator} />
 */
export function ClaimPapers({ translator }: { translator: Translator }) {
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
      content: <SentenceButtons t={t} step="register" />,
    },
    { id: 'scan', title: t('hospital.scan'), text: t('hospital.scan.text'), drawing: 'scan-code' },
    {
      id: 'pay',
      title: t('hospital.pay'),
      text: t('hospital.pay.text'),
      drawing: 'pay',
      content: <SentenceButtons t={t} step="pay" />,
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
      content: <SentenceButtons t={t} step="ask" />,
    },
    {
      id: 'correct',
      title: t('hospital.correct'),
      text: t('hospital.correct.text'),
      drawing: 'community-counter',
      content: <SentenceButtons t={t} step="correct" />,
    },
    {
      id: 'claim',
      title: t('hospital.claim'),
      text: t('hospital.claim.text'),
      drawing: 'invoice',
      content: (
        <>
          <ClaimPapers translator={translator} />
          <SentenceButtons t={t} step="claim" />
        </>
      ),
    },
  ]
}
