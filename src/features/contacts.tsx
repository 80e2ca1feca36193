import { Cells } from '../components/Cell'
import { Contact } from '../components/Contact'
import { useTranslation } from '../i18n'
import type { EntryView } from '../journey/outcome'
import { call } from '../platform/call'
import { Paragraph } from '../ui/text'
import { chineseUnlessShown, entryHint, entryLabel, phoneNumber } from './labels'

function ContactEntry({ entry }: { entry: EntryView }) {
  const translator = useTranslation()
  const { t } = translator
  const name = entryLabel(translator, entry)
  const zh = entry.known ? chineseUnlessShown(name, entry.zh) : undefined
  const note = entryHint(translator, entry)
  const phone = phoneNumber(entry)
  return (
    <Contact
      name={name}
      {...(zh !== undefined && { zh })}
      {...(note !== undefined && { note })}
      {...(phone !== undefined && {
        phone,
        call: { label: t('outcome.call'), href: `tel:${phone}`, onFollow: () => void call(phone) },
      })}
    >
      {entry.known && entry.stale && <Paragraph className="entry-stale">{t('outcome.confirm-first')}</Paragraph>}
    </Contact>
  )
}

/**
 * Contacts, in the order in which to try them.
 * @example <ContactList contacts={view.contacts} />
 */
export function ContactList({ contacts }: { contacts: readonly EntryView[] }) {
  return (
    <Cells>
      {contacts.map((contact) => (
        <ContactEntry key={contact.id} entry={contact} />
      ))}
    </Cells>
  )
}
