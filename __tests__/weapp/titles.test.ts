import { guideLibrary } from '../../src/guides/guide-library'
import { languages } from '../../src/i18n/languages'
import { guideFor } from '../../src/journey/guide'
import { engineer, today } from '../support/questionnaire'
import { openMiniProgram } from '../support/weapp/program'
import { translationsOf } from '../support/translations'

// WeChat's bar has room for twelve Chinese characters, and cuts off the rest.

const state = { ...engineer, skipped: [], history: Object.keys(engineer.answers) }
const storage = { 'yibao.answers': JSON.stringify({ version: 1, state }) }

const screens = [
  'pages/home/index',
  'pages/questions/index?change=stay',
  'pages/outcome/index',
  'pages/details/index',
  'pages/guides/steps/index',
  'pages/settings/index',
  'pages/about/index',
  'pages/handover/index',
  'pages/guides/all/index',
  'pages/guides/guide/index?id=enrol-employer',
  'pages/guides/hospital/index',
  'pages/guides/bind/index',
  'pages/guides/contacts/index',
  'pages/guides/papers/index',
  'pages/guides/matrix/index',
  'pages/guides/terms/index',
  'pages/guides/find/index',
]

/** The steps of a guide for the engineer, who has not enrolled. */
const counter = guideFor(guideLibrary.guides.get('activate-counter')!, engineer.answers, 'show')
const steps = counter.steps.map(({ id }) => id)

/** The width of a text in Chinese characters: two Latin letters have one, signs above and below letters none. */
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, sign) => sum + (/\p{M}/u.test(sign) ? 0 : sign > '\u10FF' && sign !== '’' ? 1 : 0.5), 0)

test.each(languages.map(({ tag }) => tag))(
  'in %s every title fits in the bar, and a step has its number',
  async (tag) => {
    const { t } = translationsOf(tag)
    const program = await openMiniProgram({ today, language: tag, storage })
    const titles: string[] = []
    for (const screen of screens) {
      await program.open(screen)
      titles.push(program.title() ?? '')
    }
    await program.open('pages/guides/guide/index?id=enrol-employer&step=hand-in')
    await program.open('pages/guides/guide/index?id=activate-counter&step=show')
    expect(program.title()).toBe(t('guide.progress', { number: steps.indexOf('show') + 1, all: steps.length }))
    expect(titles.filter((title) => title === '' || widthOf(title) > 12)).toEqual([])
    // The name of the app, which fits everywhere, names no other screen but the first in most cases.
    expect(new Set(titles).size).toBeGreaterThanOrEqual(10)
    expect(program.warnings).toEqual([])
    program.close()
  },
)
