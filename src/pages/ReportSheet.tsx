import { useState } from 'react'
import { Actions } from '../components/Actions'
import { Cell, Cells } from '../components/Cell'
import { CopyButton } from '../components/CopyButton'
import { KeyValues } from '../components/KeyValues'
import { Sheet } from '../components/Sheet'
import { bring, CHINESE, chineseOf, languageOf, type Line, useSpeech } from '../i18n'
import { copy } from '../platform/clipboard'
import { Button } from '../ui/button'
import { Heading } from '../ui/heading'
import { Paragraph, Text } from '../ui/text'

/** All that somebody needs who shall mend a sentence. */
interface Told {
  readonly line: Line
  readonly zh: string | null
  /** The day of the law; null: the law is not on this device yet. */
  readonly data: string | null
}

/** The same for somebody who gets it without this app around it. */
const written = (tag: string, { line: { id, text }, zh, data }: Told) =>
  [`line: ${id}`, `language: ${tag}`, `text: ${text}`, ...(zh === null ? [] : [`zh: ${zh}`]), ...(data === null ? [] : [`data: ${data}`])].join('\n')

/** One sentence with what belongs to it, to be copied. */
function Sentence({ told, onAnother }: { told: Told; onAnother: () => void }) {
  const { t, tag } = useSpeech()
  const { line: { id, text }, zh, data } = told
  const rows = [
    { id: 'line', label: t('report.line'), value: <Text className="run ltr" selectable>{id}</Text> },
    { id: 'language', label: t('language.title'), value: <Text lang={tag}>{languageOf(tag).name}</Text> },
    { id: 'text', label: t('report.text'), value: <Text selectable>{text}</Text> },
    ...(zh === null ? [] : [{ id: 'zh', label: t('report.chinese'), value: <Text lang={CHINESE} selectable>{zh}</Text> }]),
    ...(data === null ? [] : [{ id: 'data', label: t('about.data.version'), value: <Text className="run ltr">{data}</Text> }]),
  ]
  return (
    <>
      <Heading level={3} arrival={id} className="report-line">{text}</Heading>
      <KeyValues rows={rows} />
      <CopyButton label={t('common.copy')} done={t('common.copied')} failed={t('paper.copy.failed')} onCopy={() => copy(written(tag, told))} />
      <Paragraph kind="secondary">{t('report.where', { about: t('about.title') })}</Paragraph>
      <Actions><Button onPress={onAnother}>{t('report.another')}</Button></Actions>
    </>
  )
}

interface Props {
  /** The lines that stood on the screen; null: the sheet is closed. */
  lines: readonly Line[] | null
  onClose: () => void
}

/**
 * Asks which of the lines is wrong, and gives all that is needed to mend it, to be copied.
 * @example <ReportSheet lines={lines} onClose={close} />
 */
export function ReportSheet({ lines, onClose }: Props) {
  const { t, tag } = useSpeech()
  const [told, setTold] = useState<Told | null>(null)
  const choose = async (line: Line) => {
    // The law and the Chinese words are not on every screen; without them the sentence can be told all the same.
    const [data] = await Promise.all([
      import('./version').then(({ dataVersion }) => dataVersion, () => null),
      tag !== CHINESE && bring(CHINESE),
    ])
    setTold({ line, zh: tag === CHINESE ? null : line.zh ?? chineseOf(line.id), data })
  }
  const close = () => {
    setTold(null)
    onClose()
  }
  return (
    <Sheet open={lines !== null} title={t('report.button')} closeLabel={t('common.close')} onClose={close}>
      {told ? <Sentence told={told} onAnother={() => setTold(null)} /> : (
        <>
          <Paragraph kind="secondary">{t('report.which')}</Paragraph>
          <Cells>
            {lines?.map((line) => <Cell key={`${line.id} ${line.text}`} title={line} onPress={() => void choose(line)} />)}
          </Cells>
        </>
      )}
    </Sheet>
  )
}
