/** Whether this platform prints. */
export const printsPaper = (): boolean => true
