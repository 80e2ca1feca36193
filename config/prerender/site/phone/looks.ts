import { INK } from './shapes'

/** The colours of an app. */
export interface Look {
  readonly app: string
  readonly bar: string
  /** What the bar is for those who ask for more contrast; absent: the same. */
  readonly strongBar?: string
  readonly onBar: string
  readonly ground: string
  readonly panel: string
  /** Behind a row of two tiles. */
  readonly widePanel: string
  readonly tile: TileColours
  readonly wideTile: TileColours
}

interface TileColours {
  readonly text: string
  /** Absent: that of the tile. */
  readonly icon?: { readonly stroke: string; readonly fill: string; readonly ink?: string }
}

const WHITE = '#fff'
const light: Look = {
  app: '#2f6fdb',
  bar: WHITE,
  onBar: INK,
  ground: '#f4f6f9',
  panel: WHITE,
  widePanel: WHITE,
  tile: { text: INK },
  wideTile: { text: INK },
}
const onDark: TileColours = { text: WHITE, icon: { stroke: WHITE, fill: WHITE } }

const LOOKS: Readonly<Record<string, Partial<Look>>> = {
  grey: {
    app: '#147a44',
    bar: '#ededed',
    ground: '#ededed',
    widePanel: '#18824a',
    wideTile: { text: WHITE, icon: { stroke: WHITE, fill: 'none', ink: WHITE } },
  },
  blue: { bar: '#2f6fdb', strongBar: '#174a9e', onBar: WHITE },
  green: { app: '#18824a', bar: '#18824a', strongBar: '#0d5a31', onBar: WHITE },
  red: { app: '#b93a2a', bar: '#b93a2a', onBar: WHITE },
  dark: {
    bar: '#2c4a5a',
    onBar: WHITE,
    ground: '#2c4a5a',
    panel: 'none',
    widePanel: 'none',
    tile: onDark,
    wideTile: onDark,
  },
}

/**
 * The colours of a look of phone.scss.
 * @example looks('blue').bar // '#2f6fdb'
 */
export const looks = (name: string): Look => ({ ...light, ...LOOKS[name] })
