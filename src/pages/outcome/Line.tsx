import { Bilingual } from '../../components/Bilingual'
import { Card } from '../../components/Card'
import { Group } from '../../components/Group'
import { useSpeech } from '../../i18n'
import type { Listed } from '../../journey/outcome'
import { Paragraph, Text } from '../../ui/text'
import { beside, entryHint, entryName } from '../names'
import { SourceButton } from '../sources'

/**
 * What stands below the words of an entry: its Chinese, its remark, its age, its sources.
 * @example <Below one={document} />
 */
export function Below({ one }: { one: Listed }) {
  const speech = useSpeech()
  if (!one.known) return null
  const zh = beside(speech, one.zh)
  const hint = entryHint(speech, one)
  return (
    <>
      {zh !== undefined && <Bilingual zh={zh} />}
      {hint !== undefined && <Paragraph kind="secondary">{hint}</Paragraph>}
      {one.stale && <Paragraph kind="strong">{speech.t('outcome.confirm-first')}</Paragraph>}
      <SourceButton name={entryName(speech, one)} notes={one.sources} />
    </>
  )
}

interface Props {
  title: string
  lines: readonly Listed[]
}

/**
 * Entries under one heading, each as a line with what belongs to it; nothing where there are none.
 * @example <Lines title={t('outcome.documents')} lines={view.documents} />
 */
export function Lines({ title, lines }: Props) {
  const speech = useSpeech()
  if (lines.length === 0) return null
  return (
    <Group title={title}>
      <Card>
        {lines.map((one) => (
          <Card key={one.id} tone="quiet">
            <Text kind="strong">{entryName(speech, one)}</Text>
            <Below one={one} />
          </Card>
        ))}
      </Card>
    </Group>
  )
}
