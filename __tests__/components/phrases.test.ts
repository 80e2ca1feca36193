import { phrasesOf, WORDS } from '../../src/components/phrases'
import { packsWithGuideEntries } from '../../src/guides'
import { guideLibrary } from '../../src/guides/guide-library'
import { packs } from '../../src/policies'

/** Every Chinese sentence that the card shows large. */
const sentences = [
  ...new Set([
    ...packsWithGuideEntries(packs, guideLibrary).flatMap((pack) =>
      pack.entries.flatMap(({ kind, zh }) => (kind === 'card' && zh !== null ? [zh] : [])),
    ),
    ...[...guideLibrary.replies.values()].map(({ zh }) => zh),
  ]),
]

test('the parts of every sentence are the sentence', () => {
  expect(sentences.length).toBeGreaterThan(80)
  for (const sentence of sentences) expect(phrasesOf(sentence).join('')).toBe(sentence)
})

test('a short clause stays whole, a longer one breaks between words, and no part begins with punctuation', () => {
  expect(phrasesOf('您好，我的医保码不能结算。')).toEqual(['您好，', '我', '的', '医保码', '不能', '结算。'])
  for (const sentence of sentences)
    for (const part of phrasesOf(sentence)) expect(part).not.toMatch(/^[，。！？；：、）”]/)
})

test('every word of the list is in a sentence or a reply', () => {
  expect(WORDS.filter((word) => sentences.every((sentence) => !phrasesOf(sentence).join(' ').includes(word)))).toEqual(
    [],
  )
})
