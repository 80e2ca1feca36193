import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import { CopyButton } from '../../../components/CopyButton'
import { Group } from '../../../components/Group'
import { KeyValues } from '../../../components/KeyValues'
import { type Line, languageOf, languages, nearest, type Words } from '../../../i18n'
import { copy } from '../../../platform/clipboard'
import { canSave, pick, save } from '../../../platform/file'
import { places } from '../../../policies'
import { type Field, FIELDS, type Office } from '../../../stores/office-fields'
import { MOST_BYTES, type ReadOffice, readOffice, type Refusal, writeOffice } from '../../../stores/office-file'
import { useOffice } from '../../../stores/office'
import { Button } from '../../../ui/button'
import { Input } from '../../../ui/input'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { answerName, PLACE } from '../../names'
import { type Both, useBoth } from '../both'

const FILE = 'yibao-office.json'

/** What another tablet's file said: read, refused, or not to be opened at all. */
type Said = ReadOffice | { readonly ok: false; readonly why: 'failed' }

const fieldName = ({ t }: Both, field: Field): Line => t(field === 'sentences' ? 'office.sentences' : `office.${field}`)

/** What a field holds, to be read by a person. */
function fieldValue(speech: Both, office: Office, field: Field): Words {
  const { t, number } = speech
  const nothing = t('office.file.nothing')
  if (field === 'place') return office.place === null ? t('office.place.none') : answerName(speech, PLACE, office.place)
  if (field === 'languages') return office.languages.map((tag) => languageOf(nearest(tag)).name).join(', ') || nothing
  if (field === 'idle') return number(office.idle)
  if (field === 'sentences') return office.sentences.map(({ zh }) => zh).join(' ') || nothing
  return office[field] ?? '' ? office[field] ?? '' : nothing
}

/** Why a file is refused, and what to do. */
function Refused({ refusal }: { refusal: Refusal | { readonly why: 'failed' } }) {
  const speech = useBoth()
  const { t, list } = speech
  const fields = 'fields' in refusal ? list(refusal.fields.map((one) => fieldName(speech, one))) : ''
  return (
    <Callout kind="danger" kindWord={t('common.warning').text}>
      <Paragraph>{t(`office.file.${refusal.why}`, { fields })}</Paragraph>
    </Callout>
  )
}

/** What the file brings, before it takes the place of what is here. */
function Brings({ office, onEnd }: { office: Office; onEnd: (taken: boolean) => void }) {
  const speech = useBoth()
  const { t } = speech
  const take = () => {
    useOffice.getState().take(office)
    onEnd(true)
  }
  return (
    <>
      <Paragraph kind="strong">{t('office.file.brings')}</Paragraph>
      <KeyValues rows={FIELDS.map((field) => ({ id: field, label: fieldName(speech, field), value: fieldValue(speech, office, field) }))} />
      <Actions>
        <Button kind="primary" onPress={take}>{t('office.file.take')}</Button>
        <Button onPress={() => onEnd(false)}>{t('office.file.keep')}</Button>
      </Actions>
    </>
  )
}

/**
 * The office as a file for other tablets, and from another tablet. `onTaken`: it took the place of what was here.
 * @example <Transfer onTaken={drawAgain} />
 */
export function Transfer({ onTaken, taken }: { onTaken: () => void; taken: boolean }) {
  const { t } = useBoth()
  const office = useOffice((state) => state.office)
  const [text, setText] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const [unsaved, setUnsaved] = useState(false)
  const known = { places, languages: languages.map(({ tag }) => tag) }
  const read = (given: string) => setSaid(readOffice(given, known))
  const choose = async () => {
    const picked = await pick('json', MOST_BYTES)
    if (picked.kind === 'text') read(picked.text)
    else if (picked.kind !== 'cancelled') setSaid({ ok: false, why: picked.kind })
  }
  const end = (isTaken: boolean) => {
    setSaid(null)
    setText('')
    if (isTaken) onTaken()
  }
  return (
    <Group title={t('office.file')}>
      <Paragraph kind="secondary">{t('office.file.hint')}</Paragraph>
      {said?.ok ? <Brings office={said.office} onEnd={end} /> : (
        <>
          <Actions>
            {canSave() && <Button onPress={() => void save(FILE, writeOffice(office)).then((saved) => setUnsaved(!saved))}>{t('office.file.save')}</Button>}
            <Button onPress={() => void choose()}>{t('office.file.pick')}</Button>
          </Actions>
          <Live urgent>{unsaved && <Paragraph className="office-wrong">{t('office.file.save.failed')}</Paragraph>}</Live>
          <CopyButton label={t('office.file.copy')} done={t('common.copied')} failed={t('paper.copy.failed')} onCopy={() => copy(writeOffice(office))} />
          <Input id="office-text" label={t('office.file.paste')} value={text} onInput={setText} kind="code" most={MOST_BYTES + 1} className="office-field" />
          <Actions><Button disabled={text.trim() === ''} onPress={() => read(text)}>{t('office.file.read')}</Button></Actions>
        </>
      )}
      <Live urgent>{said?.ok === false && <Refused refusal={said} />}</Live>
      <Live>{taken && said === null && <Paragraph kind="strong">{t('office.file.taken')}</Paragraph>}</Live>
    </Group>
  )
}
