import { useEffect, useState } from 'react'
import { Cell, Cells } from '../../../components/Cell'
import { Drawing } from '../../../components/Drawing'
import { Sheet } from '../../../components/Sheet'
import type { Translator } from '../../../i18n'
import { startNewVisitor } from '../../../kiosk/new-visitor'
import { listenToShortcuts } from '../../../platform/keyboard-shortcuts'
import { isOnTop, navigateTo } from '../../../platform/navigation'
import { places } from '../../../policies'
import type { PlaceId } from '../../../rules'
import { useAnswers } from '../../../stores/answers'
import { useOffice } from '../../../stores/office'
import { answerLabel, PLACE } from '../../../features/labels'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { Icon } from '../../../ui/icon'
import { Text } from '../../../ui/text'
import './TriageHeader.scss'

/** The place whose law applies, and a sheet to choose another. */
function PlaceButton({ translator, place }: { translator: Translator; place: PlaceId }) {
  const { t } = translator
  const [isOpen, setOpen] = useState(false)
  const { text: name } = answerLabel(translator, PLACE, place)
  const choose = (id: PlaceId) => {
    useAnswers.getState().choosePlace(id)
    setOpen(false)
  }
  return (
    <>
      <Button
        kind="bare"
        expanded={isOpen}
        onPress={() => setOpen(true)}
        label={`${t('triage.place').text}：${name}`}
        className="triage-place"
      >
        <Icon name="place" className="triage-place-icon" />
        <Text>{name}</Text>
      </Button>
      <Sheet open={isOpen} title={t('triage.place')} closeLabel={t('common.close')} onClose={() => setOpen(false)}>
        <Cells label={t('triage.place').text}>
          {places.map((id) => (
            <Cell
              key={id}
              title={answerLabel(translator, PLACE, id).text}
              current={id === place}
              onPress={() => choose(id)}
            />
          ))}
        </Cells>
      </Sheet>
    </>
  )
}

/**
 * The name of the screen and the place, at the start of its header.
 * @example <TriageBrand translator={translator} place="wenjiang" />
 */
export function TriageBrand({ translator, place }: { translator: Translator; place: PlaceId | null }) {
  return (
    <Box className="triage-brand">
      <Drawing name="sign" size={40} className="triage-sign" />
      <Heading level={1} focusKey="triage" className="triage-title">
        {translator.t('triage.title')}
      </Heading>
      {place !== null && <PlaceButton translator={translator} place={place} />}
    </Box>
  )
}

const KEYS = [
  { id: 'p', key: 'paper.print', onPress: () => navigateTo('paper') },
  { id: 'f', key: 'triage.turn', onPress: () => navigateTo('facing') },
  // Away from what is pressed all the time.
  { id: 'n', key: 'visitor.new', onPress: () => void startNewVisitor() },
] as const

/** The main key, and the one with room before it. */
const KEY_CLASSES = { p: '', f: 'triage-key-main', n: 'triage-key-next' }

/** The shortcuts work while the triage is the screen on top. */
function useTriageShortcuts(shown: readonly (typeof KEYS)[number][]): void {
  useEffect(
    () =>
      listenToShortcuts(Object.fromEntries(shown.map(({ id, onPress }) => [id, () => isOnTop('triage') && onPress()]))),
    [shown],
  )
}

const atCounter = KEYS
const elsewhere = KEYS.filter(({ id }) => id !== 'n')

/**
 * What staff do most: a print-out, turning the tablet round, and the next visitor.
 * @example <TriageKeys translator={translator} />
 */
export function TriageKeys({ translator: { t } }: { translator: Translator }) {
  const on = useOffice((state) => state.on)
  const shown = on ? atCounter : elsewhere
  useTriageShortcuts(shown)
  return (
    <>
      {shown.map(({ id, key, onPress }) => (
        <Button key={id} kind="bare" onPress={onPress} label={t(key).text} className={`triage-key ${KEY_CLASSES[id]}`}>
          {t(key).text}
          <Box inline className="triage-shortcut">
            {id.toUpperCase()}
          </Box>
        </Button>
      ))}
    </>
  )
}
