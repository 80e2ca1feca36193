/**
 * Asks the device for something. Where it lacks the very function, that is a refusal like any other: nothing throws.
 * @example asked(() => Taro.addPhoneCalendar(day)).then(() => true, () => false)
 */
export function asked<Answer>(ask: () => PromiseLike<Answer>): Promise<Answer> {
  return new Promise((answer) => answer(ask()))
}
