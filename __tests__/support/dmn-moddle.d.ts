declare module 'dmn-moddle' {
  /** The parsed elements, with the names and attributes of DMN. */
  export class DmnModdle {
    fromXML(text: string): Promise<unknown>
  }
}
