import ar from '../../locales/ar/ui.json'
import { i18n } from '../../src/i18n/instance'
import { translatorFor } from '../../src/i18n/translator'

beforeAll(() => {
  i18n.addResourceBundle('ar', 'ui', ar)
})

describe('a telephone number in a sentence', () => {
  const textIn = (tag: 'ar' | 'en', phone: string) =>
    translatorFor(tag, false).t('hidden.ask.call', { name: 'A', phone }).text

  test.each(['028-12393', '0871 12393', '+86 28-12393'])('%s is isolated from Arabic letters', (phone) => {
    expect(textIn('ar', phone)).toContain(`\u2066${phone}\u2069`)
  })

  test('needs no isolation without a separator, or in a language from left to right', () => {
    expect(textIn('ar', '12393')).not.toMatch(/[\u2066-\u2069]/)
    expect(textIn('en', '028-12393')).toBe('Ask instead: A, 028-12393')
  })
})
