import { Cells } from '../../components/Cell'
import { Contact } from '../../components/Contact'
import { Details } from '../../components/Details'
import { useSpeech } from '../../i18n'
import type { Listed } from '../../journey/outcome'
import { call } from '../../platform/call'
import { Paragraph } from '../../ui/text'
import { beside, entryHint, entryName, phoneOf } from '../names'
import { Part } from './Part'

function Person({ one }: { one: Listed }) {
  const speech = useSpeech()
  const { t } = speech
  const name = entryName(speech, one)
  const zh = one.known ? beside(name, one.zh) : undefined
  const note = entryHint(speech, one)
  const phone = phoneOf(one)
  return (
    <Contact
      name={name}
      {...(zh !== undefined && { zh })}
      {...(note !== undefined && { note })}
      {...(phone !== undefined && { phone, call: { label: t('outcome.call'), href: `tel:${phone}`, onFollow: () => void call(phone) } })}
    >
      {one.known && one.stale && <Paragraph className="line-stale">{t('outcome.confirm-first')}</Paragraph>}
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

/** How many are shown at once; whoever these cannot help finds the others behind a tap. */
const FIRST = 3

/**
 * The same under its heading; nothing where there are none.
 * @example <Contacts contacts={view.contacts} />
 */
export function Contacts({ contacts }: { contacts: readonly Listed[] }) {
  const { t } = useSpeech()
  const others = contacts.slice(FIRST)
  return (
    <Part title={t('outcome.contacts')} entries={contacts}>
      <ContactList contacts={contacts.slice(0, FIRST)} />
      {others.length > 0 && (
        <Details summary={t('outcome.contacts.more', { count: others.length })}><ContactList contacts={others} /></Details>
      )}
    </Part>
  )
}
