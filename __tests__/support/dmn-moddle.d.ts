declare module 'dmn-moddle' {
  /** What was read; the elements have the names and attributes of DMN. */
  export class DmnModdle {
    fromXML(text: string): Promise<unknown>
  }
}
