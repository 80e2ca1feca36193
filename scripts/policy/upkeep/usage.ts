import type { Usage } from '../usage'

/** How the commands are written that keep the law current. */
export const upkeep: Readonly<Record<string, Usage>> = {
  preview: {
    about: 'the app as of a later day: what expires before then, what the person sees instead, and whose answer changes', options: ['on'], flags: ['markdown'],
    example: 'preview --on 2027-01-01',
  },
  due: {
    about: 'what is near or past its best-before, by place, with whom to ask and the Chinese question; ends with 1 when something is past',
    options: ['within', 'on', 'place'], flags: ['markdown', 'summary'], example: 'due --within 60d',
    notes: ['--within is 60d if left out. --summary: one line, as the tests print it.'],
  },
  new: {
    about: 'begins a place, a guide or a language: every file and line that it needs, and a list of what is still to be written',
    words: ['place|guide|language', 'NAME'], options: ['parent', 'phase', 'name'], example: 'new place hangzhou',
    notes: [
      'A place or a guide is named like an-id; a language by its tag, e.g. de.',
      '--parent: the next wider place of a new place (national if left out). --phase: of a new guide (help if left out). --name: what a new language calls itself.',
    ],
  },
  explain: {
    about: 'a verdict in sentences, English and Chinese, with the rule, which of its conditions were met or are not known, and the sources', options: ['place', 'answers', 'on', 'code'],
    example: `explain --place chengdu --answers '{"insured":"here"}'`, notes: ['--code: a share code instead of --place and --answers.'],
  },
  case: {
    about: 'a share code, or answers, as a test of the people of a place: shown, or written into its file', words: ['[CODE]'], options: ['place', 'answers', 'who'],
    flags: ['write'], example: `case YB10-2010-0414-101G-6YM --who "Korean engineer" --write`,
    notes: ['What is expected is what the packs say today: compare it with the sources before you keep it. Somebody who is there already is refused.'],
  },
}
