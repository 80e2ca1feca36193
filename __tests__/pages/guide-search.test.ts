import guideWords from '../../locales/en/guides.json'
import lawWords from '../../locales/en/policy.json'
import { i18n } from '../../src/i18n/instance'
import { translatorFor } from '../../src/i18n/translator'
import { checkedSearch } from '../../src/guides/search/data'
import { createFinder } from '../../src/journey/find'
import { searchEntries } from '../../src/pages/guides/find/search-entries'
import { policyFor } from '../../src/policies'

i18n.addResourceBundle('en', 'guides', guideWords)
i18n.addResourceBundle('en', 'policy', lawWords)
const entries = searchEntries(translatorFor('en', false), policyFor('elsewhere', '2026-11-30'))
const find = createFinder(entries, checkedSearch.topics, checkedSearch.words, 'en')

/** The guides that a query finds, by themselves, by a step or by a problem, the best first. */
const guidesFor = (query: string): readonly string[] => [
  ...new Set(
    find(query)
      .groups.flatMap(({ items }) => items)
      .flatMap(({ route, params }) => (route === 'guide' && params.id !== undefined ? [params.id] : [])),
  ),
]

test.each([
  ['new passport', 'new-passport'],
  ['passport renewed', 'new-passport'],
  ['leaving China', 'leaving-china'],
  ['apostille', 'foreign-papers'],
  ['marriage certificate', 'foreign-papers'],
  ['electronic social security card', 'social-security-card'],
  ['emergency', 'emergency'],
  ['freelance', 'flexible-workers'],
  ['self-employed', 'flexible-workers'],
  ['own business', 'flexible-workers'],
  ['date of birth', 'forms'],
  ['middle name', 'forms'],
  ['VIP', 'use-hospital'],
  ['machine passport', 'use-hospital'],
  ['WeChat blocked', 'link-wechat'],
  ['ID has expired', 'link-alipay'],
  ['Mastercard', 'card-fees'],
  ['tax number', 'bank-account'],
  ['too late claim', 'code-fails'],
  ['急诊', 'emergency'],
  ['社会保障号码', 'new-passport'],
])('“%s” finds the guide %s among the first four', (query, guide) => {
  expect(guidesFor(query).slice(0, 4)).toContain(guide)
})
