import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type FrameAppLook, frameApps } from '../../src/guides/frame-apps'
import { guideLibrary } from '../../src/guides/guide-library'
import { languages } from '../../src/i18n/languages'
import { APP_NAME_ZH } from '../../src/pages/home/app-name'
import { policyFor, places } from '../../src/policies'
import { filesOf } from '../support/files'
import { translationsOf } from '../support/translations'
import { decodeHtml } from '../support/html'

// The pages that are read without the app say what the app says: its own sentences, by their ids, and nothing else.

const dist = resolve('dist/h5')
const tags = languages.map(({ tag }) => tag)
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

const bodyOf = (tag: string, folder: string) =>
  readFileSync(join(dist, tag, folder, 'index.html'), 'utf8').replace(/^.*<body>/s, '')
/** The texts of a page: what stands between two tags. */
const textsOf = (html: string) =>
  // A part in another language is part of its text.
  [...html.replace(/<span lang="[^"]*">([^<]*)<\/span>/g, '$1').matchAll(/>([^<]+)</g)]
    .map(([, text]) => decodeHtml(text!).trim())
    .filter((text) => text !== '')
/** The text of a page without tags, so that a sentence is found whatever it is made of. */
const plainOf = (html: string) => decodeHtml(html.replace(/<[^>]+>/g, '')).replace(/[\u2066\u2069]/g, '')

/** The texts on the drawings of phones of a page, one after the other. */
const picturesOf = (tag: string, folder: string, html: string) =>
  [...html.matchAll(/ src="([^"]*\/site\/phone[^"]*)"/g)]
    .map(([, src]) => plainOf(readFileSync(join(dist, tag, folder, src!), 'utf8')))
    .join('')

/** Every string in the packs and guides: Chinese, pinyin, sources, numbers. */
function dataStrings(): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown) => {
    if (typeof value === 'string') found.add(value)
    else if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
  }
  for (const folder of ['src/guides', 'src/policies'])
    for (const file of filesOf(folder)) if (file.endsWith('.json')) visit(readJson(join(folder, file)))
  return found
}

const { documents } = readJson('src/policies/sources.json') as { documents: Record<string, { title: string }> }
const titles = Object.values(documents).map(({ title }) => title)

const data = dataStrings()
for (const { tabs } of Object.values<FrameAppLook>(frameApps)) for (const { zh } of tabs) data.add(zh)

/** What a drawing of a phone shows besides its labels: the clock, digits, the first character of a label. */
const isDrawn = (text: string) => /^(?:\d[\d:*X]*|●|\+|\p{Script=Han})$/u.test(text)

/** Recognises the messages of a language, with any values in their places. */
function messagesOf(tag: string) {
  const messages = ['ui', 'policy', 'guides'].flatMap((namespace) =>
    Object.values(readJson(`locales/${tag}/${namespace}.json`) as Record<string, string>),
  )
  // On a drawing of a phone a meaning has no explanation (features/guides/phone-frames).
  const plain = new Set(messages.flatMap((message) => [message, message.replace(/(?:\s*[:：]|\s-\s).*$/, '')]))
  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const patterns = messages
    .filter((message) => message.includes('{{'))
    .map((message) => ({
      start: message.slice(0, message.indexOf('{{')),
      pattern: new RegExp(
        `^${message
          .split(/\{\{[^}]+\}\}/)
          .map(escape)
          .join('.+')}$`,
        's',
      ),
    }))
    // A message that is nothing but values recognises everything.
    .filter(({ pattern }) => /[\p{L}\p{N}]/u.test(pattern.source.replace(/\\./g, '')))
  const known = new Map<string, boolean>()
  const isMessage = (text: string): boolean =>
    plain.has(text) ||
    data.has(text) ||
    isDrawn(text) ||
    languages.some(({ name }) => name === text) ||
    text === APP_NAME_ZH ||
    // The kind of a source with its letter.
    plain.has(text.replace(/\s*[(（][ABC][)）]$/, '')) ||
    // The kind of a callout, for screen readers; the name before a value.
    (/[:：]$/.test(text) && plain.has(text.slice(0, -1).trim())) ||
    patterns.some(({ start, pattern }) => text.startsWith(start) && pattern.test(text))
  /** Several messages, with what `joinTexts` sets between them. */
  const isJoined = (text: string): boolean =>
    isMessage(text) ||
    [' · ', ' ', '、', ', '].some((separator) => {
      const parts = text.split(separator)
      return parts.some((_, i) => {
        const [head, rest] = [parts.slice(0, i + 1).join(separator), parts.slice(i + 1).join(separator)]
        return rest !== '' && isMessage(head) && isJoined(rest)
      })
    }) ||
    // A name and its value, without a space between them.
    /^([^：]+：)(.+)$/.exec(text)?.slice(1).every(isJoined) === true
  return (text: string) => {
    const found = known.get(text) ?? isJoined(text)
    known.set(text, found)
    return found
  }
}

test.each(tags)('every text of every page in %s is a message of the app or a text of the law', (tag) => {
  const isKnown = messagesOf(tag)
  const unknown = new Set<string>()
  let texts = 0
  for (const file of filesOf(join(dist, tag))) {
    if (!file.endsWith('.html')) continue
    for (const text of textsOf(bodyOf(tag, file.replace(/index\.html$/, '')))) {
      texts += 1
      if (!isKnown(text)) unknown.add(text)
    }
  }
  expect(texts).toBeGreaterThan(5000)
  expect([...unknown]).toEqual([])
})

test.each(['zh-Hans', 'ja'])('in %s a full-width colon stands between a question and its answer', (tag) => {
  const { law } = translationsOf(tag)
  for (const place of places) {
    const names = policyFor(place, '2026-11-30').questions.map(({ id }) => law(`question.${id}.short`))
    const signs = textsOf(bodyOf(tag, `places/${place}`)).flatMap((text) =>
      names
        .filter((name) => text.startsWith(name))
        .flatMap((name) => /^\s*[:：]\s*/.exec(text.slice(name.length)) ?? []),
    )
    expect([place, signs.length > 20, new Set(signs)]).toEqual([place, true, new Set(['：'])])
  }
})

test.each(tags)('in %s a guide has every step, warning, trouble, need and source that the app has', (tag) => {
  const { t, guide: say } = translationsOf(tag)
  for (const guide of guideLibrary.guides.values()) {
    const html = bodyOf(tag, guide.id)
    const plain = plainOf(html)
    const sentences = [
      say(`guide.${guide.id}`),
      say(`guide.${guide.id}.for`),
      say(`guide.${guide.id}.worked`),
      t('site.begin'),
      ...guide.needs.map((need) => say(`need.${need}`)),
      ...guide.steps.flatMap((step) => [
        say(`step.${guide.id}.${step.id}`, step.values),
        ...(step.warn ? [say(`step.${guide.id}.${step.id}.warn`, step.values)] : []),
      ]),
    ]
    const missing = sentences.filter((sentence) => !plain.includes(sentence))
    const troubles = guide.troubles.filter(({ id }) => {
      const steps = guide.steps.filter((step) => step.troubles.includes(id))
      return !steps.some(({ values }) => plain.includes(say(`trouble.${guide.id}.${id}.then`, values)))
    })
    // What is on the screen of a phone is on its picture.
    const drawn = picturesOf(tag, guide.id, html)
    const chinese = guide.steps
      .flatMap(({ label, frames }) => [label, ...frames.flatMap(({ parts }) => parts.map((part) => part.label))])
      .filter((label) => label !== null && !plain.includes(label.zh) && !drawn.includes(label.zh))
    expect([guide.id, missing, troubles.map(({ id }) => id), chinese]).toEqual([guide.id, [], [], []])
    // More than thirty sources are on a page of their own, to which the guide leads.
    const isApart = html.includes(`/${tag}/${guide.id}/sources/"`)
    const sources = plainOf(isApart ? bodyOf(tag, join(guide.id, 'sources')) : html)
    const cited = titles.filter((title) => sources.includes(title))
    expect([guide.id, cited.length > (isApart ? 30 : 0)]).toEqual([guide.id, true])
    expect([guide.id, html.includes('href="tel:')]).toEqual([guide.id, true])
  }
})

test.each(tags)('in %s the page of a place has each row of its decision table, in order', (tag) => {
  const { law } = translationsOf(tag)
  for (const place of places) {
    const plain = plainOf(bodyOf(tag, `places/${place}`))
    const today = /<meta name="date" content="([\d-]+)">/.exec(
      readFileSync(join(dist, tag, 'places', place, 'index.html'), 'utf8'),
    )![1]!
    const { rules } = policyFor(place, today).decisions.get('route')!
    let from = 0
    for (const rule of rules) {
      const at = plain.indexOf(law(`outcome.${rule.outcome}`), from)
      const sentence = plain.indexOf(law(`rule.${rule.id}`), at)
      expect([place, rule.id, at >= from, sentence > at]).toEqual([place, rule.id, true, true])
      from = sentence
    }
    expect(rules.length).toBeGreaterThan(20)
  }
})

test('the page of a place begins with the outcomes of common people, each with a link to the rule or the questions', () => {
  const { law } = translationsOf('en')
  for (const place of places) {
    const body = bodyOf('en', `places/${place}`)
    const [, list = ''] = /<ul[^>]*>((?:(?!<\/ul>).)*#rule-.*?)<\/ul>/s.exec(body) ?? []
    const rows = list.split('</li>').slice(0, -1)
    expect([place, rows.length]).toEqual([place, 6])
    // Employed with a work permit: through the employer, by law in every place.
    expect(plainOf(rows[0]!)).toContain(law('answer.activity.employed'))
    expect(plainOf(rows[0]!)).toContain(law('outcome.employer-scheme'))
    expect(rows[0]).toContain('href="#rule-d07-work-permit-employed"')
    // What more has to be asked leads to the questions.
    const child = rows[3]!
    expect(plainOf(child)).toContain(law('outcome.ask-first'))
    expect(child).toMatch(/href="[^"]*#\/pages\/questions\/index\?lang=en"/)
    expect(body.indexOf(list)).toBeLessThan(body.indexOf('<ol'))
  }
})
