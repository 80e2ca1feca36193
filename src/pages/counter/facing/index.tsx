import { useEffect, useMemo, useState } from 'react'
import { Segmented } from '../../../components/Segmented'
import { FacingView } from '../../../components/FacingView'
import { CHINESE } from '../../../i18n'
import { useGuideNamespace } from '../../../i18n/guide-namespace'
import { outcome } from '../../../journey/outcome'
import { navigateBack } from '../../../platform/navigation'
import { keepScreenOn } from '../../../platform/screen-wake-lock'
import { useOffice } from '../../../stores/office'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { useEligibility } from '../../../features/eligibility'
import { withErrorBoundary } from '../../../shell/with-error-boundary'
import { withPolicy } from '../../../features/with-policy'
import { Screen } from '../../../shell/Screen'
import { VisitorButtons } from '../../../kiosk/visitor-bar'
import { useBilingualTranslator } from '../../../i18n/use-bilingual-translator'
import { answerLines, cardLines, officeLines, type FacingTab, FACING_TABS } from './facing-lines'
import { VisitorLanguagePicker } from './VisitorLanguagePicker'
import './index.scss'

/** The same lines for a visitor and a clerk who face each other. */
function FacingScreen() {
  const { translator, state: chineseState } = useBilingualTranslator()
  const { t, tag, direction } = translator
  const { answersState, policy } = useEligibility()
  const { on, office } = useOffice()
  const view = useMemo(() => policy && outcome(policy, answersState.answers), [policy, answersState.answers])
  const hasAnswers = view !== null && Object.keys(answersState.answers).length > 0
  const { state } = useGuideNamespace(tag)
  const [tab, setTab] = useState<FacingTab>(hasAnswers ? 'answer' : 'cards')
  const [isFlat, setFlat] = useState(true)
  const [isSwapped, setSwapped] = useState(false)
  const [highlightedId, setHighlightedId] = useState<string | null>(null)
  useEffect(keepScreenOn, [])
  const lines =
    tab === 'answer'
      ? hasAnswers
        ? answerLines(translator, view)
        : []
      : tab === 'cards'
        ? cardLines(translator, view, state === 'ready')
        : officeLines(translator, office)
  const emptyText = t(tab === 'answer' ? 'facing.no-answer' : 'facing.office.none')
  return (
    <Screen title={t('facing.title')} heading={null} fullScreen>
      <Heading level={1} focusKey="facing" className="facing-title">
        {t('facing.title').text}
      </Heading>
      <FacingView
        lines={
          lines.length > 0
            ? lines
            : [{ id: emptyText.id, visitor: emptyText.text, clerk: emptyText.zh ?? emptyText.text }]
        }
        visitor={{ label: t('facing.visitor').text, lang: tag, dir: direction }}
        clerk={{ label: t('facing.clerk').text, lang: CHINESE, dir: 'ltr' }}
        isFlat={isFlat}
        isSwapped={isSwapped}
        highlightedId={highlightedId}
        onToggleHighlight={(id) => setHighlightedId(id === highlightedId ? null : id)}
        header={<VisitorLanguagePicker />}
      />
      {chineseState === 'error' && <Paragraph className="facing-failed">{t('beside.failed')}</Paragraph>}
      <Box className="facing-tools">
        <Segmented
          legend={t('facing.tabs')}
          name="tab"
          value={tab}
          options={FACING_TABS.map((id) => ({ id, label: t(`facing.tab.${id}`) }))}
          onSelect={(id) => {
            setTab(FACING_TABS.find((candidate) => candidate === id) ?? 'answer')
            setHighlightedId(null)
          }}
        />
        <Segmented
          legend={t('facing.how.title')}
          name="how"
          value={isFlat ? 'flat' : 'stand'}
          options={(['flat', 'stand'] as const).map((id) => ({ id, label: t(`facing.how.${id}`) }))}
          onSelect={(id) => setFlat(id === 'flat')}
        />
        <Button pressed={isSwapped} onPress={() => setSwapped(!isSwapped)} className="facing-turn">
          {t('facing.turn')}
        </Button>
        <Box className="facing-links">
          <Button kind="plain" onPress={() => navigateBack('triage')}>
            {t('visitor.triage')}
          </Button>
          {on && <VisitorButtons destination={null} />}
        </Box>
      </Box>
    </Screen>
  )
}

export default withErrorBoundary(withPolicy(FacingScreen))
