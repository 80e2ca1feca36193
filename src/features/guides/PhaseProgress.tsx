import { Checklist } from '../../components/Checklist'
import { PhaseStepper } from '../../components/PhaseStepper'
import { useTranslation } from '../../i18n'
import { MAIN_PHASES, currentPhase } from '../../journey/guide'
import { isInsured } from '../../journey/outcome'
import { useProgress } from '../../stores/progress'
import { chineseUnlessShown } from '../labels'
import { useEligibility } from '../eligibility'

type MainPhase = (typeof MAIN_PHASES)[number]

/**
 * The person's current phase, from their answers and ticks.
 * @example useCurrentPhase() // 'pay'
 */
export function useCurrentPhase(): MainPhase {
  const { answersState, policy } = useEligibility()
  const passed = useProgress((state) => state.passed)
  return currentPhase({
    isInsured: policy !== null && isInsured(policy, answersState.answers),
    finished: new Set(MAIN_PHASES.filter((phase) => passed.includes(phase))),
  })
}

/**
 * The four phases (enrol, pay, activate, use), with the current one marked. `completed`: the phase that has just been
 * completed, so the next one is current.
 * @example <PhaseProgress />
 */
export function PhaseProgress({ completed }: { completed?: MainPhase }) {
  const { t } = useTranslation()
  const current = MAIN_PHASES.indexOf(useCurrentPhase())
  const here = completed === undefined ? current : Math.max(current, MAIN_PHASES.indexOf(completed) + 1)
  return (
    <PhaseStepper
      label={t('four.label').text}
      phases={MAIN_PHASES.map((id, index) => {
        const state = index < here ? 'done' : index === here ? 'here' : 'later'
        const label = t(`four.${id}`)
        const zh = chineseUnlessShown(label, t(`four.${id}.zh`).text)
        return { id, label, state, stateLabel: t(`four.${state}`), ...(zh !== undefined && { zh }) }
      })}
    />
  )
}

const TICKABLE_PHASES = ['enrol', 'pay', 'activate'] as const

/**
 * Lets the person tick phases that they have completed; earlier ones are then completed, too.
 * @example <PhaseChecklist />
 */
export function PhaseChecklist() {
  const { t } = useTranslation()
  const here = MAIN_PHASES.indexOf(useCurrentPhase())
  const setPassed = useProgress((state) => state.setPassed)
  const toggle = (id: string) => {
    const index = MAIN_PHASES.findIndex((phase) => phase === id)
    setPassed(MAIN_PHASES.slice(0, index < here ? index : index + 1))
  }
  const items = TICKABLE_PHASES.map((id) => ({
    id,
    label: t(`four.${id}.passed`),
    checked: MAIN_PHASES.indexOf(id) < here,
  }))
  return <Checklist label={t('four.tick').text} items={items} onToggle={toggle} />
}
