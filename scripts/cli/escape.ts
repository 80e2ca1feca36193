// Control characters, line separators, and marks that turn the direction of text.
// eslint-disable-next-line no-control-regex -- these are the characters to escape
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g

const escape = (character: string) =>
  character === '\n' ? '\\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * Escapes control characters, so that input quoted in a message cannot steer a terminal or add lines.
 * @example escapeControls('a\nb\u001b') // 'a\\nb\\u001b'
 */
export const escapeControls = (text: string): string => text.replace(CONTROL, escape)

/** The same, line by line: the line breaks of a report stay. */
export const escapeLines = (text: string): string => text.split('\n').map(escapeControls).join('\n')
