/**
 * Whether this platform prints. A mini-program only shows what another device prints.
 * @example printsPaper() && <Button onPress={print}>Print</Button>
 */
export const printsPaper = (): boolean => false
