import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { setBilingual, initLanguage } from '../../src/i18n'
import { packs } from '../../src/policies'
import { type AnswersState, useAnswers } from '../../src/stores/answers'
import { usePersistenceStatus } from '../../src/stores/persist'
import { useSettings } from '../../src/stores/settings'
import { device } from '../support/taro-stub'

/** A day on which the packs are up to date. */
export const TODAY = '2026-11-21'
/** The day of the newest pack, which screens name as the age of the data. */
export const DATA_VERSION = packs
  .map(({ version }) => version)
  .sort()
  .at(-1)!

/** An employee with a work permit: the outcome is the employer's scheme. */
export const employee: AnswersState = {
  place: 'chengdu',
  skipped: [],
  history: ['insured', 'identity', 'activity', 'stay'],
  answers: { insured: 'no', identity: 'foreign-passport', activity: 'employed', stay: 'work-residence' },
}

const TIMERS = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'queueMicrotask',
  'nextTick',
  'performance',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const

/**
 * Freezes the date at noon. The timers run by themselves; `stopped`: only with `jest.advanceTimersByTime`, which moves
 * the date too.
 */
export function on(day: string, timers: 'running' | 'stopped' = 'running'): void {
  jest.useFakeTimers({ now: new Date(`${day}T12:00:00`), doNotFake: timers === 'running' ? [...TIMERS] : [] })
}

/** Resets the device and stores some answers. */
export function reset(answers?: Partial<AnswersState>): void {
  device.reset()
  useAnswers.getState().forget()
  useSettings.getState().forget()
  usePersistenceStatus.setState({ isPersisted: true })
  initLanguage('en')
  void setBilingual(false)
  on(TODAY)
  if (answers) useAnswers.setState(answers)
}

/** Opens every disclosure on the screen, also nested ones, and closes it again: their content is drawn when they open. */
export function drawFolded(): void {
  for (;;) {
    const folded = [...document.querySelectorAll<HTMLElement>('.disclosure-summary')].filter(
      ({ nextElementSibling }) => nextElementSibling?.childNodes.length === 0,
    )
    if (folded.length === 0) return
    act(() => {
      for (const summary of folded) {
        summary.click()
        summary.click()
      }
    })
  }
}

/** Renders a screen with what is folded there; `params` are those of its address. */
export function open(Page: ComponentType, params: Record<string, string> = {}) {
  device.params = params
  const person = userEvent.setup()
  const rendered = render(<Page />)
  drawFolded()
  return {
    ...rendered,
    person,
    /** Presses the picture of an answer, and waits for as long as it looks pressed. */
    choose: async (name: RegExp | string) => {
      await person.click(screen.getByRole('button', { name }))
      await act(() => new Promise((resolve) => setTimeout(resolve, 150)))
    },
  }
}

/** The last navigation. */
export function lastUrl(): string | undefined {
  const moves = device.calls.filter(([name]) => ['navigateTo', 'redirectTo', 'navigateBack'].includes(name))
  const [, options] = moves[moves.length - 1] ?? []
  return (options as { url?: string } | undefined)?.url
}

/** The current answers. */
export function currentAnswers(): AnswersState {
  const { place, answers, skipped, history } = useAnswers.getState()
  return { place, answers, skipped, history }
}
