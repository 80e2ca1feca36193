import { Cells } from '../../components/Cell'
import { type Line, useSpeech } from '../../i18n'
import type { Listed } from '../../journey/outcome'
import { Item } from '../../ui/list'
import { Paragraph } from '../../ui/text'
import { beside, entryHint, entryName } from '../names'
import { Part } from './Part'

/**
 * What stands below the words of an entry: its Chinese, its remark, and whether it has grown old.
 * @example <Below one={document} />
 */
export function Below({ one }: { one: Listed }) {
  const speech = useSpeech()
  const hint = entryHint(speech, one)
  if (!one.known) return hint === undefined ? null : <Paragraph className="line-hint">{hint}</Paragraph>
  const zh = beside(entryName(speech, one), one.zh)
  return (
    <>
      {zh !== undefined && <Paragraph lang="zh-Hans" selectable className="line-zh">{zh}</Paragraph>}
      {hint !== undefined && <Paragraph kind="secondary" className="line-hint">{hint}</Paragraph>}
      {one.stale && <Paragraph className="line-stale">{speech.t('outcome.confirm-first')}</Paragraph>}
    </>
  )
}

interface Props {
  title: Line
  lines: readonly Listed[]
}

/**
 * Entries under one heading, each as a line with what belongs to it; nothing where there are none.
 * @example <Lines title={t('outcome.documents')} lines={view.documents} />
 */
export function Lines({ title, lines }: Props) {
  const speech = useSpeech()
  return (
    <Part title={title} entries={lines}>
      <Cells>
        {lines.map((one) => (
          <Item key={one.id} className="line">
            <Paragraph className="line-name">{entryName(speech, one)}</Paragraph>
            <Below one={one} />
          </Item>
        ))}
      </Cells>
    </Part>
  )
}
