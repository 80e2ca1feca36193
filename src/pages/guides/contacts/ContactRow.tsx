import { Drawing } from '../../../components/Drawing'
import { joinTexts, useTranslation } from '../../../i18n'
import type { EntryView } from '../../../journey/outcome'
import { call } from '../../../platform/call'
import { navigateTo } from '../../../platform/navigation'
import type { EntryId } from '../../../rules'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { Link } from '../../../ui/link'
import { Item } from '../../../ui/list'
import { LocalizedText } from '../../../ui/localized-text'
import { Text } from '../../../ui/text'
import { contactDrawing } from '../../../features/drawings'
import { chineseUnlessShown, entryHint, entryLabel, phoneNumber } from '../../../features/labels'
import { lineFacts, lineOf } from './call-lines'

interface Props {
  entry: EntryView
  /** The sentence of the person's own case, for lines that name none. */
  ownSentence: EntryId
}

/**
 * A line to call: its picture, name and number, when it answers, in which languages, and what to say.
 * @example <ContactRow entry={entry} ownSentence="card-language" />
 */
export function ContactRow({ entry, ownSentence }: Props) {
  const translator = useTranslation()
  const { t } = translator
  const name = entryLabel(translator, entry)
  const zh = entry.known ? chineseUnlessShown(name, entry.zh) : undefined
  const hint = entryHint(translator, entry)
  const phone = phoneNumber(entry)
  const line = lineOf(entry.id)
  return (
    <Item className="call-row">
      <Box className="call-top">
        <Drawing name={contactDrawing(entry.id)} size={48} className="call-drawing" />
        <Box className="call-words">
          <Text className="call-name">{name}</Text>
          {zh !== undefined && (
            <Text lang="zh-Hans" selectable className="call-zh">
              {zh}
            </Text>
          )}
          {phone !== undefined && (
            <Text selectable className="call-number run ltr">
              {phone}
            </Text>
          )}
        </Box>
        {phone !== undefined && (
          <Link
            href={`tel:${phone}`}
            onFollow={() => void call(phone)}
            external
            label={`${t('outcome.call').text}: ${name.text}`}
            className="call-button"
          >
            <Icon name="phone" className="call-icon" />
            <LocalizedText text={t('outcome.call')} />
          </Link>
        )}
      </Box>
      {hint !== undefined && <Text className="call-fact">{hint}</Text>}
      {line !== null && phone !== undefined && (
        <Text className="call-fact">{joinTexts(lineFacts(translator, line), ' · ')}</Text>
      )}
      {entry.known && entry.stale && <Text className="call-fact">{t('outcome.confirm-first')}</Text>}
      {line !== null && phone !== undefined && (
        <Button
          kind="plain"
          label={`${t('contacts.say').text}: ${name.text}`}
          onPress={() => navigateTo('card', { entry: line.say ?? ownSentence })}
        >
          {t('contacts.say')}
        </Button>
      )}
    </Item>
  )
}
