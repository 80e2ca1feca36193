/**
 * Calls a function of the device. If the device lacks it, the promise rejects as it does on a refusal; nothing throws.
 * @example attempt(() => Taro.addPhoneCalendar(day)).then(() => true, () => false)
 */
export function attempt<Result>(callDevice: () => PromiseLike<Result>): Promise<Result> {
  return new Promise((resolve) => resolve(callDevice()))
}
