/**
 * Whether this platform prints. A mini-program only shows what another device prints.
 * @example canPrint() && <Button onPress={print}>Print</Button>
 */
export const canPrint = (): boolean => false
