import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Callout } from '../../../components/Callout'
import { CopyButton } from '../../../components/CopyButton'
import { Group } from '../../../components/Group'
import { KeyValues } from '../../../components/KeyValues'
import {
  type BilingualText,
  copyWords,
  findLanguage,
  languages,
  closestLanguage,
  type DisplayText,
  type Translator,
} from '../../../i18n'
import { copy } from '../../../platform/clipboard'
import { canSaveFile, pickFile, saveFile } from '../../../platform/file'
import { places } from '../../../policies'
import { type OfficeField, OFFICE_FIELDS, type Office } from '../../../stores/office-fields'
import {
  MAX_BYTES,
  type OfficeFileResult,
  parseOfficeFile,
  type OfficeFileError,
  serializeOffice,
} from '../../../stores/office-file'
import { useOffice } from '../../../stores/office'
import { parseSiteAddress } from '../../../stores/site-address'
import { Button } from '../../../ui/button'
import { Input } from '../../../ui/input'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { answerLabel, PLACE } from '../../../features/labels'
import { useOfficeTranslator } from './office-translator'
import { isOwnAddress, SiteCheck } from './SiteCheck'

const FILE_NAME = 'yibao-office.json'

/** The result of reading another tablet's file. */
type ImportResult = OfficeFileResult | { readonly ok: false; readonly why: 'failed' }

const fieldLabel = ({ t }: Translator, field: OfficeField): BilingualText =>
  t(field === 'sentences' ? 'office.sentences' : field === 'window' ? 'paper.window' : `office.${field}`)

/** Formats the value of a field. */
function formatFieldValue(translator: Translator, office: Office, field: OfficeField): DisplayText {
  const { t, number } = translator
  const emptyText = t('office.file.nothing')
  if (field === 'place')
    return office.place === null ? t('office.place.none') : answerLabel(translator, PLACE, office.place)
  if (field === 'languages')
    return office.languages.map((tag) => findLanguage(closestLanguage(tag)).name).join(', ') || emptyText
  if (field === 'idle') return number(office.idle)
  if (field === 'sentences') return office.sentences.map(({ zh }) => zh).join(' ') || emptyText
  return (office[field] ?? '') ? (office[field] ?? '') : emptyText
}

/** Why a file is rejected, and what to do. */
function ImportErrorMessage({ error }: { error: OfficeFileError | { readonly why: 'failed' } }) {
  const translator = useOfficeTranslator()
  const { t, list } = translator
  const fields = 'fields' in error ? list(error.fields.map((field) => fieldLabel(translator, field))) : ''
  return (
    <Callout kind="danger" kindLabel={t('common.warning').text}>
      <Paragraph>{t(`office.file.${error.why}`, { fields })}</Paragraph>
    </Callout>
  )
}

/**
 * The content of a valid file, to confirm before it replaces the settings. An address that is not the app's own is
 * confirmed first, as a typed one is.
 */
function ConfirmOfficeImport({ office, onEnd }: { office: Office; onEnd: (isImported: boolean) => void }) {
  const translator = useOfficeTranslator()
  const { t } = translator
  const site = office.site === null ? null : parseSiteAddress(office.site)
  const storedSite = useOffice((state) => state.office.site)
  const [isConfirmed, setConfirmed] = useState(site === null || site === storedSite || isOwnAddress(site))
  const importOffice = () => {
    useOffice.getState().replace({ ...office, site })
    onEnd(true)
  }
  return (
    <>
      <Paragraph kind="strong">{t('office.file.contents')}</Paragraph>
      <KeyValues
        rows={OFFICE_FIELDS.map((field) => ({
          id: field,
          label: fieldLabel(translator, field),
          value: formatFieldValue(translator, office, field),
        }))}
      />
      {site !== null && <SiteCheck address={site} isConfirmed={isConfirmed} onConfirm={() => setConfirmed(true)} />}
      <Actions>
        {isConfirmed && (
          <Button kind="primary" onPress={importOffice}>
            {t('office.file.take')}
          </Button>
        )}
        <Button onPress={() => onEnd(false)}>{t('office.file.keep')}</Button>
      </Actions>
    </>
  )
}

/**
 * Exports the office's settings to a file for other tablets, and imports one. `onImport`: the settings were replaced.
 * @example <OfficeTransfer onImport={remount} isImported={false} />
 */
export function OfficeTransfer({ onImport, isImported }: { onImport: () => void; isImported: boolean }) {
  const translator = useOfficeTranslator()
  const { t } = translator
  const office = useOffice((state) => state.office)
  const [text, setText] = useState('')
  const [importResult, setImportResult] = useState<ImportResult | null>(null)
  const [hasSaveFailed, setSaveFailed] = useState(false)
  const knownIds = { places, languages: languages.map(({ tag }) => tag) }
  const parseText = (fileText: string) => setImportResult(parseOfficeFile(fileText, knownIds))
  const importFile = async () => {
    const result = await pickFile('json', MAX_BYTES)
    if (result.kind === 'text') parseText(result.text)
    else if (result.kind !== 'cancelled') setImportResult({ ok: false, why: result.kind })
  }
  const finishImport = (isAccepted: boolean) => {
    setImportResult(null)
    setText('')
    if (isAccepted) onImport()
  }
  return (
    <Group title={t('office.file')}>
      <Paragraph kind="secondary">{t('office.file.hint')}</Paragraph>
      {importResult?.ok ? (
        <ConfirmOfficeImport office={importResult.office} onEnd={finishImport} />
      ) : (
        <>
          <Actions>
            {canSaveFile() && (
              <Button
                onPress={() => void saveFile(FILE_NAME, serializeOffice(office)).then((saved) => setSaveFailed(!saved))}
              >
                {t('office.file.save')}
              </Button>
            )}
            <Button onPress={() => void importFile()}>{t('office.file.pick')}</Button>
          </Actions>
          <LiveRegion assertive>
            {hasSaveFailed && <Paragraph className="office-error">{t('office.file.save.failed')}</Paragraph>}
          </LiveRegion>
          <CopyButton
            label={t('office.file.copy')}
            {...copyWords(translator)}
            onCopy={() => copy(serializeOffice(office))}
          />
          <Input
            id="office-text"
            label={t('office.file.paste')}
            value={text}
            onInput={setText}
            kind="code"
            maxLength={MAX_BYTES + 1}
            className="office-field"
          />
          <Actions>
            <Button disabled={text.trim() === ''} onPress={() => parseText(text)}>
              {t('office.file.read')}
            </Button>
          </Actions>
        </>
      )}
      <LiveRegion assertive>{importResult?.ok === false && <ImportErrorMessage error={importResult} />}</LiveRegion>
      <LiveRegion>
        {isImported && importResult === null && <Paragraph kind="strong">{t('office.file.taken')}</Paragraph>}
      </LiveRegion>
    </Group>
  )
}
