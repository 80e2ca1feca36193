import type { Usage } from './usage'

/** How the exchange with other tools is written. */
export const exchange: Readonly<Record<string, Usage>> = {
  export: {
    about: 'the decision tables of a place for other tools: DMN 1.3, or a spreadsheet (CSV)', options: ['place', 'format', 'on', 'out'],
    example: 'export --place chengdu --format csv --out chengdu.csv',
    notes: ['DMN has the rules in force on the day; the spreadsheet has every rule, whatever the day, and can be taken back by import.'],
  },
  import: {
    about: 'takes the spreadsheet of a place back, all of it or nothing; only what differs is written', words: ['FILE'], options: ['place', 'on'],
    example: 'import --place chengdu chengdu.csv',
    notes: ['A rule that needs several rows repeats its id. To delete a rule, write (delete) as its outcome. A new rule stands where its row stands.'],
  },
}
