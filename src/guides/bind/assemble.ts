import type { BindFields } from './schema'
import type { BindCards } from './types'

const FILE = 'bind/cards.json'

/** The cards of a checked file, each statement with its location. */
export function toBindCards({ cards, apps, fees, cash }: BindFields): BindCards {
  const at = (path: string) => ({ at: { file: FILE, path } })
  return {
    cards,
    apps: apps.map((app, i) => ({
      ...app,
      path: { ...app.path, ...at(`apps[${i}].path`) },
      accepts: app.accepts.map((accept, j) => ({ ...accept, ...at(`apps[${i}].accepts[${j}]`) })),
      match: { ...app.match, ...at(`apps[${i}].match`) },
    })),
    fees: { ...fees, ...at('fees') },
    cash,
  }
}
