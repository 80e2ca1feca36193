import { Drawing } from '../../components/Drawing'
import type { Guide } from '../../guides'
import { useTranslation } from '../../i18n'
import { guideMinutes } from '../../journey/guide'
import type { Policy } from '../../rules'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Heading } from '../../ui/heading'
import { Text } from '../../ui/text'
import { phaseDrawing } from '../drawings'
import { guideTitle } from './guide-labels'
import { HaveReady } from './HaveReady'
import './NextGuideCard.scss'

interface Props {
  /** For this person (`guideFor`). */
  guide: Guide
  policy: Policy
  onStart: () => void
}

/** More things than this are not read; the guide's first page has all of them. */
const MOST_THINGS = 3

/**
 * The next guide: its title, our guess of the minutes, and up to three things to have ready.
 * @example <NextGuideCard guide={guide} policy={policy} onStart={() => navigateTo('guide', { id: guide.id })} />
 */
export function NextGuideCard({ guide, policy, onStart }: Props) {
  const translator = useTranslation()
  const { t } = translator
  return (
    <Box className="next-guide block">
      <Box className="next-guide-head">
        <Drawing name={phaseDrawing(guide.phase)} size={72} />
        <Box className="next-guide-words">
          <Text className="next-guide-label">{t('guide.end.next')}</Text>
          <Heading level={2} className="next-guide-title">
            {guideTitle(translator, guide)}
          </Heading>
          <Text className="next-guide-minutes">{t('guide.end.minutes', { count: guideMinutes(guide) })}</Text>
        </Box>
      </Box>
      <HaveReady guide={guide} policy={policy} label={t('guide.end.have')} most={MOST_THINGS} />
      <Button kind="primary" className="next-guide-start" onPress={onStart}>
        {t('guide.begin')}
      </Button>
    </Box>
  )
}
