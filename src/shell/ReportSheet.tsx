import { useState } from 'react'
import { Actions } from '../components/Actions'
import { Cell, Cells } from '../components/Cell'
import { CopyButton } from '../components/CopyButton'
import { KeyValues } from '../components/KeyValues'
import { Sheet } from '../components/Sheet'
import {
  loadNamespaces,
  CHINESE,
  chineseForKey,
  copyWords,
  findLanguage,
  type BilingualText,
  useTranslation,
  withoutChinese,
} from '../i18n'
import { copy } from '../platform/clipboard'
import { Button } from '../ui/button'
import { Heading } from '../ui/heading'
import { Paragraph, Text } from '../ui/text'

/** What is needed to correct a text. */
interface ReportedText {
  readonly text: BilingualText
  readonly zh: string | null
  /** The version of the policy data; null: it is not loaded. */
  readonly dataVersion: string | null
}

/** The report as plain text. */
const formatReport = (tag: string, { text: { id, text }, zh, dataVersion }: ReportedText) =>
  [
    `line: ${id}`,
    `language: ${tag}`,
    `text: ${text}`,
    ...(zh === null ? [] : [`zh: ${zh}`]),
    ...(dataVersion === null ? [] : [`data: ${dataVersion}`]),
  ].join('\n')

/** The details of a text, with a copy button. */
function ReportDetails({ reported, onAnother }: { reported: ReportedText; onAnother: () => void }) {
  const translator = useTranslation()
  const { t, tag } = translator
  const {
    text: { id, text },
    zh,
    dataVersion: dataVersion,
  } = reported
  const rows = [
    {
      id: 'line',
      label: t('report.line'),
      value: (
        <Text className="run ltr" selectable>
          {id}
        </Text>
      ),
    },
    { id: 'language', label: t('language.title'), value: <Text lang={tag}>{findLanguage(tag).name}</Text> },
    { id: 'text', label: t('report.text'), value: <Text selectable>{text}</Text> },
    ...(zh === null
      ? []
      : [
          {
            id: 'zh',
            label: t('report.chinese'),
            value: (
              <Text lang={CHINESE} selectable>
                {zh}
              </Text>
            ),
          },
        ]),
    ...(dataVersion === null
      ? []
      : [{ id: 'data', label: t('about.data.version'), value: <Text className="run ltr">{dataVersion}</Text> }]),
  ]
  return (
    <>
      <Heading level={3} focusKey={id} className="report-line">
        {text}
      </Heading>
      <KeyValues rows={rows} />
      <CopyButton
        label={t('common.copy')}
        {...copyWords(translator)}
        onCopy={() => copy(formatReport(tag, reported))}
      />
      <Paragraph kind="secondary">{t('report.where', { about: t('about.title') })}</Paragraph>
      <Actions>
        <Button onPress={onAnother}>{t('report.another')}</Button>
      </Actions>
    </>
  )
}

/** The lines that are listed at first: a phone should not render the longest screen twice. */
const FIRST_LINES = 30

interface Props {
  /** The texts of the screen; null: the sheet is closed. */
  texts: readonly BilingualText[] | null
  onClose: () => void
}

/**
 * Asks which text is wrong, and shows its details to copy.
 * @example <ReportSheet texts={texts} onClose={close} />
 */
export function ReportSheet({ texts, onClose }: Props) {
  const { t, tag } = useTranslation()
  const [reported, setReported] = useState<ReportedText | null>(null)
  const [shownCount, setShownCount] = useState(FIRST_LINES)
  const selectText = async (line: BilingualText) => {
    // Policy data and Chinese messages are not loaded on every screen; a report works without them.
    const [data] = await Promise.all([
      import('./version').then(
        ({ loadDataVersion }) => loadDataVersion(),
        () => null,
      ),
      tag !== CHINESE && loadNamespaces(CHINESE),
    ])
    setReported({ text: line, zh: tag === CHINESE ? null : (line.zh ?? chineseForKey(line.id)), dataVersion: data })
  }
  const close = () => {
    setReported(null)
    setShownCount(FIRST_LINES)
    onClose()
  }
  return (
    <Sheet open={texts !== null} title={t('report.button')} closeLabel={t('common.close')} onClose={close}>
      {reported ? (
        <ReportDetails reported={reported} onAnother={() => setReported(null)} />
      ) : (
        <>
          <Paragraph kind="secondary">{t('report.which')}</Paragraph>
          <Cells>
            {/* In one language: the list repeats a whole screen, and the Chinese of a line is in its report. */}
            {texts?.slice(0, shownCount).map((line) => (
              <Cell
                key={`${line.id} ${line.text}`}
                title={withoutChinese(line)}
                onPress={() => void selectText(line)}
              />
            ))}
          </Cells>
          {texts && texts.length > shownCount && (
            <Button kind="plain" onPress={() => setShownCount(Infinity)}>
              {t('details.more', { number: texts.length - shownCount })}
            </Button>
          )}
        </>
      )}
    </Sheet>
  )
}
