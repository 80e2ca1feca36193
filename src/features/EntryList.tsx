import { Cells } from '../components/Cell'
import { Details } from '../components/Details'
import { type BilingualText, useTranslation } from '../i18n'
import type { EntryView } from '../journey/outcome'
import { Item } from '../ui/list'
import { Paragraph } from '../ui/text'
import { chineseUnlessShown, entryHint, entryLabel } from './labels'
import { SourceButton } from './sources'
import './EntryList.scss'

/**
 * The Chinese, the hint and a warning about outdated information below an entry's name.
 * @example <EntryListNote entry={document} />
 */
export function EntryListNote({ entry }: { entry: EntryView }) {
  const translator = useTranslation()
  const hint = entryHint(translator, entry)
  if (!entry.known) return hint === undefined ? null : <Paragraph className="entry-hint">{hint}</Paragraph>
  const zh = chineseUnlessShown(entryLabel(translator, entry), entry.zh)
  return (
    <>
      {zh !== undefined && (
        <Paragraph lang="zh-Hans" selectable className="entry-zh">
          {zh}
        </Paragraph>
      )}
      {hint !== undefined && (
        <Paragraph kind="secondary" className="entry-hint">
          {hint}
        </Paragraph>
      )}
      {entry.stale && <Paragraph className="entry-stale">{translator.t('outcome.confirm-first')}</Paragraph>}
    </>
  )
}

interface Props {
  title: BilingualText
  entries: readonly EntryView[]
}

/**
 * Entries behind their title, with the sources of all; nothing if there are none.
 * @example <EntryList title={t('outcome.deadlines')} entries={view.deadlines} />
 */
export function EntryList({ title, entries }: Props) {
  const translator = useTranslation()
  if (entries.length === 0) return null
  return (
    <Details summary={title}>
      <Cells>
        {entries.map((line) => (
          <Item key={line.id} className="entry-row">
            <Paragraph className="entry-name">{entryLabel(translator, line)}</Paragraph>
            <EntryListNote entry={line} />
          </Item>
        ))}
      </Cells>
      <SourceButton
        name={title}
        lines={entries.map((entry) => ({
          label: entryLabel(translator, entry),
          notes: entry.known ? entry.sources : [],
        }))}
      />
    </Details>
  )
}
