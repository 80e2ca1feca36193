import { Drawing } from '../../../components/Drawing'
import type { DrawingName } from '../../../components/drawing-names'
import { Sheet } from '../../../components/Sheet'
import type { Translator } from '../../../i18n'
import { useOffice } from '../../../stores/office'
import { Button } from '../../../ui/button'
import { Item, List } from '../../../ui/list'
import { Text } from '../../../ui/text'

const PICTURES = [
  { key: 'tour.language', drawing: 'tour-language' },
  { key: 'tour.ask', drawing: 'tour-ask' },
  { key: 'tour.turn', drawing: 'tour-turn' },
  { key: 'tour.next', drawing: 'tour-next' },
] as const satisfies readonly { key: string; drawing: DrawingName }[]

/**
 * How a visit at the counter goes, in four pictures: shown to staff until they have seen it once.
 * @example <Tour translator={translator} open={isOpen} onClose={close} />
 */
export function Tour({ translator, open, onClose }: { translator: Translator; open: boolean; onClose: () => void }) {
  const { t } = translator
  const close = () => {
    useOffice.getState().finishTour()
    onClose()
  }
  return (
    <Sheet open={open} title={t('tour.title').text} closeLabel={t('common.close').text} onClose={close}>
      <List label={t('tour.title').text} className="tour">
        {PICTURES.map(({ key, drawing }, index) => (
          <Item key={key} className="tour-picture">
            <Drawing name={drawing} size={150} className="tour-drawing" />
            <Text className="tour-text">
              {index + 1}. {t(key).text}
            </Text>
          </Item>
        ))}
      </List>
      <Button kind="primary" onPress={close} className="tour-start">
        {t('home.start').text}
      </Button>
    </Sheet>
  )
}
