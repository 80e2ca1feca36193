// Prints the time of the first question in milliseconds, with the pack of Chengdu. rules.ts bundles it and runs it with --jitless.
import { policyFor } from '../src/policies'
import { nextQuestion } from '../src/rules'
import { nanoseconds } from './measure'

const policy = policyFor('chengdu', '2026-11-21')
console.log(nanoseconds({ first: () => nextQuestion(policy, {}) }).first / 1e6)
