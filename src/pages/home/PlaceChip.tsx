import { useTranslation } from '../../i18n'
import { useAnswers } from '../../stores/answers'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Text } from '../../ui/text'
import { usePolicyWords } from './use-policy-words'

/** The person's place; pressing it offers the others. */
export function PlaceChip({ onPress }: { onPress: () => void }) {
  const { t, law } = useTranslation()
  const place = useAnswers((state) => state.place)
  const hasWords = usePolicyWords(place !== null)
  // Until the name is here the chip has its width of a short one, and no word of another language.
  const name = place === null ? t('home.place.none') : hasWords ? law(`place.${place}`) : null
  return (
    <Button
      kind="bare"
      onPress={onPress}
      className="home-place"
      {...(place !== null && name !== null && { label: t('home.place', { place: name }).text })}
    >
      <Icon name="place" className="home-place-icon" />
      <Text className="home-place-name">{name ?? '…'}</Text>
    </Button>
  )
}
