import {
  checkAnswers,
  formatProblem,
  loadPack,
  loadPolicy,
  parseAnswersOption,
  placesOf,
  selectPacks,
} from '../../scripts/policy/load-policy'
import type { Law } from '../../scripts/policy/law'
import type { Problem } from '../../src/rules'
import { parsePack } from '../../src/rules/parse'
import { day, library, rawPack, value } from '../rules/support'

const questions = [{ id: 'insured', answers: ['no', 'here'] }]
const national = rawPack(questions, [{ id: 'all', when: true, outcome: 'ask', strength: 'ask' }])
const city = { format: 1, place: 'city', parent: 'national', version: '2026-01-01' }
const law = (...raws: object[]): Law => ({
  packs: raws.map((raw, i) => value(parsePack(raw, `${i}.json`))),
  library,
  problems: [],
})
const problem: Problem = {
  code: 'shape',
  file: 'a.json',
  path: 'place',
  message: '"X" is not an id',
  remedy: 'write an id',
}

test('a problem is a line with the remedy; an empty path is left out', () => {
  expect(formatProblem(problem)).toBe('a.json: place: "X" is not an id (write an id)')
  expect(formatProblem({ ...problem, path: '' })).toBe('a.json: "X" is not an id (write an id)')
})

test('a person can choose the places below the national pack; a maintainer can name every pack', () => {
  const both = law(national, city)
  expect(placesOf(both)).toEqual(['city'])
  expect(selectPacks(both, undefined)).toEqual(['national', 'city'])
  expect(selectPacks(both, 'national')).toEqual(['national'])
  expect(() => selectPacks(both, 'moon')).toThrow('unknown place "moon"; places: national, city')
  expect(loadPolicy(both, 'city', day).place).toBe('city')
  expect(loadPack(both, 'national', day).place).toBe('national')
  expect(() => loadPolicy(both, 'national', day)).toThrow('unknown place "national"; places: city')
  expect(() => loadPack(both, undefined, day)).toThrow('name a place: --place national|city')
})

test('packs with problems are refused with the first problem', () => {
  const both = law(national, city)
  expect(() => loadPolicy({ ...both, problems: [problem] }, 'city', day)).toThrow(
    'the packs have problems, see "check": a.json: place: "X" is not an id (write an id)',
  )
  const orphan = law(national, { ...city, parent: 'moon' })
  expect(() => loadPolicy(orphan, 'city', day)).toThrow('see "check": parent: unknown place "moon"')
  expect(() => loadPolicy({ ...orphan, problems: [problem] }, 'city', day)).toThrow('see "check": a.json: place')
})

test('--answers is refused if it is not JSON, too deep, or answers a question twice', () => {
  expect(parseAnswersOption('{"insured":"no"}')).toEqual({ insured: 'no' })
  expect(() => parseAnswersOption('{insured}')).toThrow('--answers is not valid JSON; write e.g. {"insured":"no"}')
  expect(() => parseAnswersOption('{"insured":"no","insured":"here"}')).toThrow(
    '--answers has "insured" twice; answer each question once',
  )
  expect(() => parseAnswersOption('['.repeat(200_000) + ']'.repeat(200_000))).toThrow('--answers is nested too deeply')
})

test('unknown answers are refused, at most ten by name, without a remedy that repeats the message', () => {
  const policy = loadPolicy(law(national, city), 'city', day)
  const messageOf = (json: unknown) => {
    try {
      return JSON.stringify(checkAnswers(policy, json))
    } catch (error) {
      return (error as Error).message
    }
  }
  expect(messageOf({ insured: 'no' })).toBe('{"insured":"no"}')
  expect(messageOf({ insured: 'maybe' })).toBe('--answers: insured: "maybe" is not one of "no", "here"')
  expect(messageOf([])).toMatch(/^--answers: /)
  const unknown = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`q${i}`, 'x']))
  expect(messageOf(unknown)).toMatch(/q9\b.*\. And 2 more$/)
  expect(messageOf(unknown)).not.toMatch(/q10/)
})
