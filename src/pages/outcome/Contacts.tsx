import { Cells } from '../../components/Cell'
import { Contact } from '../../components/Contact'
import { Group } from '../../components/Group'
import { useSpeech } from '../../i18n'
import type { Listed } from '../../journey/outcome'
import { call } from '../../platform/call'
import { Paragraph } from '../../ui/text'
import { beside, entryHint, entryName } from '../names'
import { SourceButton } from '../sources'

function Person({ one }: { one: Listed }) {
  const speech = useSpeech()
  const { t } = speech
  const name = entryName(speech, one)
  const zh = one.known ? beside(speech, one.zh) : undefined
  const note = entryHint(speech, one)
  const phone = one.known ? one.values.phone?.toString() : undefined
  return (
    <Contact
      name={name}
      {...(zh !== undefined && { zh })}
      {...(note !== undefined && { note })}
      {...(phone !== undefined && { phone, call: { label: t('outcome.call'), href: `tel:${phone}`, onFollow: () => void call(phone) } })}
    >
      {one.known && one.stale && <Paragraph kind="strong">{t('outcome.confirm-first')}</Paragraph>}
      {one.known && <SourceButton name={name} notes={one.sources} />}
    </Contact>
  )
}

/**
 * Whom to ask, in the order in which to try them.
 * @example <ContactList contacts={view.contacts} />
 */
export function ContactList({ contacts }: { contacts: readonly Listed[] }) {
  return <Cells>{contacts.map((one) => <Person key={one.id} one={one} />)}</Cells>
}

/**
 * The same under its heading; nothing where there are none.
 * @example <Contacts contacts={view.contacts} />
 */
export function Contacts({ contacts }: { contacts: readonly Listed[] }) {
  const { t } = useSpeech()
  return contacts.length > 0 && <Group title={t('outcome.contacts')}><ContactList contacts={contacts} /></Group>
}
