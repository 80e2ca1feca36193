import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { languages } from '../../src/i18n/languages'
import { routes } from '../../src/routes'
import { followInside } from '../fuzz/app/screen'
import { filesOf } from '../support/files'
import { engineer, today } from '../support/questionnaire'
import { setUpSite } from '../support/site'
import { languageFault, languageFaults, runsInHtml, runsInPage, type TextRun } from '../support/text-languages'
import { expandAll } from '../support/tours'

// Each text is in the language that its `lang` says, so that a screen reader speaks it and a font draws it: in every
// language, with Chinese beside.

const site = setUpSite()
const wrap = (state: object) => JSON.stringify({ data: JSON.stringify({ version: 1, state }) })

/** Screens with parameters, beside every route without. */
const deeper = [
  `${routes.guide}?id=activate-national-app&step=document`,
  `${routes.guide}?id=enrol-employer`,
  `${routes.card}?guide=activate-counter&step=show`,
  `${routes.questions}?change=stay`,
  `${routes.find}?q=jihuo`,
]

test('languageFault tells scripts apart, and accepts names in Latin letters', () => {
  const faults = (lang: string, ...texts: string[]) => texts.map((text) => languageFault({ lang, text }))
  expect(faults('en', 'Show Chinese', '中文', 'Languages: Русский')).toEqual([null, 'Han in en', 'Cyrillic in en'])
  expect(faults('zh-Hans', '微信 WeChat Pay', 'WeChat Pay', 'jiusongjiankang.com')).toEqual([null, null, null])
  expect(faults('zh-Hans', 'copy of the city notice', '中国の銀行')).toEqual(['Latin in zh-Hans', 'Kana in zh-Hans'])
  expect(faults('ja', '健康保険', '参保登记', '「参保登记」を押す')).toEqual([null, 'Chinese in ja', null])
  expect(runsInHtml('<p lang="en" title="A">Tap<br><b lang="zh-Hans">激活</b> &amp; B</p><img alt="中">')).toEqual([
    { lang: 'en', text: 'A' },
    { lang: 'en', text: 'Tap' },
    { lang: 'zh-Hans', text: '激活' },
    { lang: 'en', text: '& B' },
  ])
})

test('on the pages that are read without the app', () => {
  const dist = resolve('dist/h5')
  const runs = new Map<string, TextRun>()
  for (const file of filesOf(dist))
    if (file.endsWith('.html'))
      for (const run of runsInHtml(readFileSync(join(dist, file), 'utf8'))) runs.set(`${run.lang} ${run.text}`, run)
  expect(runs.size).toBeGreaterThan(20_000)
  expect(languageFaults(runs.values())).toEqual([])
})

test('on every screen of the app, in every language, with Chinese beside', async () => {
  const page = await site.open('', { width: 390, height: 844, today, reducedMotion: true })
  const other = await page.context().newPage()
  await other.goto(`${site.address}manifest.webmanifest`)
  const store = (name: string, state: object) =>
    other.evaluate(([key, text]) => localStorage.setItem(key!, text!), [`yibao.${name}`, wrap(state)])
  await store('answers', { ...engineer, skipped: [], history: Object.keys(engineer.answers) })
  const found: Record<string, string[]> = {}
  for (const { tag } of languages) {
    // Another tab chooses the language, which this one follows without being loaded again.
    await store('settings', { language: tag, beside: true })
    await page.waitForFunction((lang) => document.documentElement.lang === lang, tag)
    for (const path of [...Object.values(routes), ...deeper]) {
      await followInside(page, `#/${path}`)
      await expandAll(page)
      const faults = languageFaults(await runsInPage(page))
      if (faults.length > 0) found[`${path} in ${tag}`] = faults
    }
    // The list of languages is in all of them.
    await followInside(page, `#/${routes.home}`)
    await page.locator('.language-pill-name:visible').first().click()
    const sheet = page.getByRole('dialog')
    await sheet.waitFor()
    const faults = languageFaults(await runsInPage(page))
    if (faults.length > 0) found[`the languages in ${tag}`] = faults
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
  }
  expect(found).toEqual({})
})
