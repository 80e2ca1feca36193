import { useTranslation } from '../i18n'
import { useShare } from '../platform/share'

/**
 * Makes the screen share the start page or the questions in WeChat's menu, in the person's language and without answers.
 * The page's index.config.ts must allow WeChat to share.
 * @example useAppShare('answer')
 */
export function useAppShare(card: 'home' | 'answer'): void {
  const { t, tag } = useTranslation()
  useShare({ title: t('home.title').text, card, route: card === 'home' ? 'home' : 'questions', params: { lang: tag } })
}
