import { readFileSync } from 'node:fs'
import entries from '../../src/guides/entries.json'
import replies from '../../src/guides/replies.json'
import { packs } from '../../src/policies'

type Entry = Readonly<{ id: string; kind: string; zh?: string | null }>

const law: readonly Entry[] = packs.flatMap((pack) => pack.entries)
const sentences = [...law, ...(entries.entries as readonly Entry[])]
  .filter(({ kind }) => kind === 'card')
  .map(({ id, zh }) => [id, zh ?? ''] as const)

const chinese = JSON.parse(readFileSync('locales/zh-Hans/guides.json', 'utf8')) as Record<string, string>

const failing = (passes: (text: string) => boolean) => sentences.filter(([, text]) => !passes(text))

describe('a sentence for the counter', () => {
  test('has a greeting and thanks', () => {
    expect(sentences.length).toBeGreaterThan(70)
    expect(failing((text) => text.startsWith('您好，') && text.endsWith('谢谢！'))).toEqual([])
  })

  test('has at most one question', () => {
    expect(failing((text) => text.split('？').length <= 2)).toEqual([])
  })

  test('has no brackets, slashes, colons or digits', () => {
    expect(failing((text) => !/[()（）[\]【】《》/／:：\d]/.test(text))).toEqual([])
  })

  test('has at most 70 characters', () => {
    expect(failing((text) => text.length <= 70)).toEqual([])
  })
})

test('a reply has the same Chinese for clerk and visitor, unless the clerk selects a document or a day', () => {
  const different = replies.filter((reply) => chinese[`reply.${reply.id}`] !== reply.zh)
  expect(different.map(({ id }) => id)).toEqual(replies.filter((reply) => 'asks' in reply).map(({ id }) => id))
})
