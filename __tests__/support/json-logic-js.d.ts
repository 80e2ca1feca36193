declare module 'json-logic-js' {
  /** The one function of the stock engine that the tests and the benchmark use. */
  export function apply(logic: unknown, data: unknown): unknown
  const jsonLogic: { apply: typeof apply }
  export default jsonLogic
}
