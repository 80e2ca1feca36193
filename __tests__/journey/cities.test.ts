import { cities } from '../../src/journey/cities'
import { packs, places, policyFor } from '../../src/policies'

const day = '2026-11-30'
const withCities = packs.filter((pack) => pack.cities.length > 0)

test('only the place for people whose place has no pack offers cities by name', () => {
  expect(withCities.map(({ isDefault }) => isDefault)).toEqual([true])
  for (const place of places) expect(cities(policyFor(place, day)).length > 0).toBe(place === withCities[0]?.place)
})

test.each(cities(policyFor(withCities[0]?.place ?? '', day)))(
  '$id has something known with its source, and a sentence to ask',
  ({ note, card }) => {
    expect(note).toMatchObject({ known: true, kind: 'note' })
    expect(note.known && note.sources.length).toBeTruthy()
    expect(card).toMatchObject({
      known: true,
      kind: 'card',
      zh: expect.stringMatching(/^您好，.*？.*谢谢！$/) as string,
    })
  },
)

test('a city has no pack: it moves out of the list when it gets one', () => {
  const named = withCities.flatMap((pack) => pack.cities.map(({ id }) => id))
  expect(named.filter((id) => packs.some(({ place }) => place === id))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
})
