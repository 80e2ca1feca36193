import { useState } from 'react'
import { FacingView } from '../../../components/FacingView'
import { Segmented } from '../../../components/Segmented'
import { CHINESE, type Translator } from '../../../i18n'
import { useGuideNamespace } from '../../../i18n/guide-namespace'
import type { OutcomeView } from '../../../journey/outcome'
import { useOffice } from '../../../stores/office'
import { VisitorLanguage } from '../../../features/counter/VisitorLanguage'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { classNames } from '../../../ui/classes'
import { answerLines, cardLines, officeLines, type FacingTab, FACING_TABS } from './facing-lines'

interface Props {
  /** The visitor's, with Chinese. */
  translator: Translator
  /** The staff's. */
  staff: Translator
  /** Null: there is no answer yet. */
  view: OutcomeView | null
  /** The tablet lies flat: one half is turned round. */
  isFlat: boolean
  onClose: () => void
}

/**
 * The same lines for a visitor and a clerk who face each other: a touched line is marked on both sides.
 * @example <FacingLines translator={translator} staff={staff} view={view} isFlat onClose={close} />
 */
export function FacingLines({ translator, staff: { t: say }, view, isFlat, onClose }: Props) {
  const { t, tag, direction } = translator
  const office = useOffice((state) => state.office)
  const { state } = useGuideNamespace(tag)
  const [tab, setTab] = useState<FacingTab>(view === null ? 'cards' : 'answer')
  const [isSwapped, setSwapped] = useState(true)
  const [highlightedId, setHighlightedId] = useState<string | null>(null)
  const lines =
    tab === 'answer'
      ? view === null
        ? []
        : answerLines(translator, view)
      : tab === 'cards'
        ? cardLines(translator, view, state === 'ready')
        : officeLines(translator, office)
  const emptyText = t(tab === 'answer' ? 'facing.no-answer' : 'facing.office.none')
  return (
    <>
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
        header={<VisitorLanguage />}
      />
      <Box
        lang={CHINESE}
        dir="ltr"
        className={classNames('facing-tools', isFlat && isSwapped && 'strip-far facing-tools-far')}
      >
        <Segmented
          legend={say('facing.tabs').text}
          name="tab"
          value={tab}
          options={FACING_TABS.map((id) => ({ id, label: say(`facing.tab.${id}`).text }))}
          onSelect={(id) => {
            setTab(FACING_TABS.find((candidate) => candidate === id) ?? 'answer')
            setHighlightedId(null)
          }}
        />
        <Button kind="plain" pressed={!isSwapped} onPress={() => setSwapped(!isSwapped)} className="facing-tool">
          {say('facing.turn').text}
        </Button>
        <Button kind="plain" onPress={onClose} className="facing-tool">
          {say('facing.cards').text}
        </Button>
      </Box>
    </>
  )
}
