/**
 * A test in a browser or in the mini-program's runtime that fails is run once more, as a whole: a busy machine can hold
 * up a frame or a timer. Its first error is printed, and `npm test` names every test that needed its second try and
 * fails when there are more than three.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true })
