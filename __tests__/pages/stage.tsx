import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { showChinese, start } from '../../src/i18n'
import { type Told, useAnswers } from '../../src/stores/answers'
import { useKept } from '../../src/stores/keep'
import { useSettings } from '../../src/stores/settings'
import { device } from '../support/taro'

/** A day on which the law of the packs was just checked. */
export const TODAY = '2026-11-21'

/** A person employed with a work permit: the route is the employer's. */
export const employee: Told = {
  place: 'chengdu', skipped: [], history: ['insured', 'identity', 'activity', 'stay'],
  answers: { insured: 'no', identity: 'foreign-passport', activity: 'employed', stay: 'work-residence' },
}

/** Lets only the calendar stand still. */
export function on(day: string): void {
  jest.useFakeTimers({
    now: new Date(`${day}T12:00:00`),
    doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'nextTick', 'performance'],
  })
}

/** A fresh device, with what the person told before. */
export function reset(told?: Partial<Told>): void {
  device.reset()
  useAnswers.getState().forget()
  useSettings.getState().forget()
  useKept.setState({ kept: true })
  start('en')
  void showChinese(false)
  on(TODAY)
  if (told) useAnswers.setState(told)
}

/** Draws a screen; `params` are those of its address. */
export function open(Page: ComponentType, params: Record<string, string> = {}) {
  device.params = params
  const person = userEvent.setup()
  return { ...render(<Page />), person, choose: async (name: RegExp | string) => {
    await person.click(screen.getByRole('radio', { name }))
    await person.click(screen.getByRole('button', { name: /^(Continue|继续)$/ }))
  } }
}

/** Where the app went last. */
export function went(): string | undefined {
  const moves = device.calls.filter(([name]) => ['navigateTo', 'redirectTo', 'navigateBack'].includes(name))
  const [, given] = moves[moves.length - 1] ?? []
  return (given as { url?: string } | undefined)?.url
}

/** What the person has told so far. */
export function told(): Told {
  const { place, answers, skipped, history } = useAnswers.getState()
  return { place, answers, skipped, history }
}
