// Prints how many milliseconds the first question takes, on the pack of Chengdu. Bundled and run with --jitless.
import { policyFor } from '../src/policies'
import { nextQuestion } from '../src/rules'
import { nanoseconds } from './measure'

const policy = policyFor('chengdu', '2026-11-21')
console.log(nanoseconds({ first: () => nextQuestion(policy, {}) }).first / 1e6)
