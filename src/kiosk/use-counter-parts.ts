import * as parts from './counter-parts'

/**
 * What screens have at a counter only; null: not at a counter, or still being loaded. In WeChat it is part of the program.
 * @example const counter = useCounterParts(isAtCounter)
 */
export const useCounterParts = (isAtCounter: boolean): typeof parts | null => (isAtCounter ? parts : null)
