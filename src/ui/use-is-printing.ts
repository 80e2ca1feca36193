/**
 * Whether the page is being printed: then what is folded is shown whole. Never in a mini-program.
 * @example const isPrinting = useIsPrinting()
 */
export const useIsPrinting = (): boolean => false
