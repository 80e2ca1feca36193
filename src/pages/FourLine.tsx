import { Checklist } from '../components/Checklist'
import { Details } from '../components/Details'
import { FourWords } from '../components/FourWords'
import { useSpeech } from '../i18n'
import { FOUR, standing } from '../journey/guide'
import { verdict } from '../rules'
import { useProgress } from '../stores/progress'
import { beside } from './names'
import { useCheck } from './check'

type Four = (typeof FOUR)[number]

/** Where the person stands on the four words, from what they told and ticked. */
function useStanding(): Four {
  const { told, policy } = useCheck()
  const passed = useProgress((state) => state.passed)
  const outcome = policy && verdict(policy, told.answers).outcome
  return standing(outcome, new Set(FOUR.filter((one) => passed.includes(one))))
}

/**
 * The four words, enrol → pay → activate → use, with where this person stands.
 * @example <FourLine />
 */
export function FourLine() {
  const { t } = useSpeech()
  const here = FOUR.indexOf(useStanding())
  return (
    <FourWords
      label={t('four.label').text}
      words={FOUR.map((id, index) => {
        const state = index < here ? 'done' : index === here ? 'here' : 'later'
        const label = t(`four.${id}`)
        const zh = beside(label, t(`four.${id}.zh`).text)
        return { id, label, state, stateWord: t(`four.${state}`), ...(zh !== undefined && { zh }) }
      })}
    />
  )
}

const TICKED = ['enrol', 'pay', 'activate'] as const

/**
 * Lets the person say what is behind them; whatever comes before it is, too. `only`: one of the words.
 * @example <Passed />
 */
export function Passed({ only }: { only?: (typeof TICKED)[number] }) {
  const { t } = useSpeech()
  const here = FOUR.indexOf(useStanding())
  const pass = useProgress((state) => state.pass)
  const toggle = (id: string) => {
    const index = FOUR.findIndex((one) => one === id)
    pass(FOUR.slice(0, index < here ? index : index + 1))
  }
  const shown = only === undefined ? TICKED : [only]
  const items = shown.map((id) => ({ id, label: t(`four.${id}.passed`), checked: FOUR.indexOf(id) < here }))
  return <Checklist label={t('four.tick').text} items={items} onToggle={toggle} />
}

/**
 * The four words, and below them a way to say that one stands elsewhere.
 * @example <Standing />
 */
export function Standing() {
  const { t } = useSpeech()
  return (
    <>
      <FourLine />
      <Details summary={t('four.change')}><Passed /></Details>
    </>
  )
}
