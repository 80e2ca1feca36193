import { useEffect, useMemo, useState } from 'react'
import { Segmented } from '../../../components/Segmented'
import { TwoSides } from '../../../components/TwoSides'
import { CHINESE } from '../../../i18n'
import { useGuideWords } from '../../../i18n/guides'
import { outcome } from '../../../journey/outcome'
import { back } from '../../../platform/navigation'
import { stayAwake } from '../../../platform/wake'
import { useOffice } from '../../../stores/office'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { useCheck } from '../../check'
import { guarded } from '../../guarded'
import { Screen } from '../../Screen'
import { VisitorButtons } from '../../visitor/Parts'
import { useBoth } from '../both'
import { answerLines, cardLines, officeLines, type Tab, TABS } from './lines'
import { VisitorLanguage } from './VisitorLanguage'
import './index.scss'

/** The same lines for a visitor and a clerk, with the tablet between them. */
function Facing() {
  const speech = useBoth()
  const { t, tag, direction } = speech
  const { told, policy } = useCheck()
  const { on, office } = useOffice()
  const view = useMemo(() => policy && outcome(policy, told.answers), [policy, told.answers])
  const begun = view !== null && Object.keys(told.answers).length > 0
  const { reached } = useGuideWords(tag)
  const [tab, setTab] = useState<Tab>(begun ? 'answer' : 'cards')
  const [flat, setFlat] = useState(true)
  const [turned, setTurned] = useState(false)
  const [pointed, setPointed] = useState<string | null>(null)
  useEffect(stayAwake, [])
  const lines = tab === 'answer' ? (begun ? answerLines(speech, view) : []) : tab === 'cards' ? cardLines(speech, view, reached === 'here') : officeLines(speech, office)
  const none = t(tab === 'answer' ? 'facing.no-answer' : 'facing.office.none')
  return (
    <Screen title={t('facing.title')} heading={null} full>
      <Heading level={1} arrival="facing" className="facing-title">{t('facing.title').text}</Heading>
      <TwoSides
        lines={lines.length > 0 ? lines : [{ id: none.id, visitor: none.text, clerk: none.zh ?? none.text }]}
        visitor={{ label: t('facing.visitor').text, lang: tag, dir: direction }}
        clerk={{ label: t('facing.clerk').text, lang: CHINESE, dir: 'ltr' }}
        flat={flat}
        turned={turned}
        pointed={pointed}
        onPoint={(id) => setPointed(id === pointed ? null : id)}
        head={<VisitorLanguage />}
      />
      {speech.failed && <Paragraph className="facing-failed">{t('beside.failed')}</Paragraph>}
      <Box className="facing-tools">
        <Segmented
          legend={t('facing.tabs')} name="tab" value={tab}
          options={TABS.map((id) => ({ id, label: t(`facing.tab.${id}`) }))}
          onChoose={(id) => {
            setTab(TABS.find((one) => one === id) ?? 'answer')
            setPointed(null)
          }}
        />
        <Segmented
          legend={t('facing.how.title')} name="how" value={flat ? 'flat' : 'stand'}
          options={(['flat', 'stand'] as const).map((id) => ({ id, label: t(`facing.how.${id}`) }))}
          onChoose={(id) => setFlat(id === 'flat')}
        />
        <Button on={turned} onPress={() => setTurned(!turned)} className="facing-turn">{t('facing.turn')}</Button>
        <Box className="facing-ways">
          <Button kind="plain" onPress={() => back('triage')}>{t('visitor.triage')}</Button>
          {on && <VisitorButtons to={null} />}
        </Box>
      </Box>
    </Screen>
  )
}

export default guarded(Facing)
