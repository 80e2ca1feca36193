/** Whether this platform prints. */
export const canPrint = (): boolean => true
