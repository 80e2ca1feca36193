import { Box } from '../ui/box'
import { classNames } from '../ui/classes'
import { Heading } from '../ui/heading'
import { PageLanguageContext } from '../ui/page-language'
import type { Direction } from '../ui/props'
import { Paragraph, Text } from '../ui/text'
import { PrintCard } from './PrintCard'
import { PrintContacts } from './PrintContacts'
import { PrintDrawing } from './PrintDrawing'
import { PrintSections } from './PrintSections'
import { QrCode } from './QrCode'
import { StrengthBadge } from './StrengthBadge'
import { TearLine } from './TearLine'
import type { PrintCode, PrintContent, PrintSize } from './print-content'
import './PrintSheet.scss'

interface Props extends PrintContent {
  /** The id of its element, for the print styles. */
  id: string
  lang: string
  dir: Direction
  size: PrintSize
}

type HeadProps = Pick<PrintContent, 'brand' | 'place' | 'day'> & { size: PrintSize }

function PrintHead({ brand, place, day, size }: HeadProps) {
  return (
    <Box className="paper-head">
      <PrintDrawing name="swallow-sit" size={44} paper={size} />
      <Paragraph className="paper-brand">{brand}</Paragraph>
      <Box className="paper-where">
        {place && <Paragraph className="paper-place">{place}</Paragraph>}
        <Paragraph className="paper-day">{day}</Paragraph>
      </Box>
    </Box>
  )
}

type AnswerProps = Pick<PrintContent, 'title' | 'strength' | 'sentence' | 'isCaution' | 'facts'> & { size: PrintSize }

function PrintAnswer({ title, strength, sentence, isCaution, facts, size }: AnswerProps) {
  return (
    <Box className={classNames('paper-pass', strength && `paper-pass-${strength.kind}`)}>
      <Box className="paper-answer">
        {strength && <StrengthBadge strength={strength.kind} label={strength.label} />}
        <Heading level={2} className="paper-title">
          {title}
        </Heading>
        {sentence && (
          <Paragraph className={classNames('paper-sentence', isCaution && 'paper-caution')}>{sentence}</Paragraph>
        )}
      </Box>
      {facts.length > 0 && (
        <>
          {size !== 'slip' && <TearLine swallow={strength?.kind === 'yes' && !isCaution} />}
          <Box className="paper-facts">
            {facts.map(({ id, drawing, name, value, note }) => (
              <Box key={id} className={`paper-fact paper-fact-${id}`}>
                {size !== 'slip' && <PrintDrawing name={drawing} size={36} paper={size} />}
                <Box className="paper-words">
                  <Paragraph className="paper-small paper-fact-name">{name}</Paragraph>
                  <Paragraph className="paper-name">{value}</Paragraph>
                  {note !== undefined && <Paragraph className="paper-small paper-fact-note">{note}</Paragraph>}
                </Box>
              </Box>
            ))}
          </Box>
        </>
      )}
    </Box>
  )
}

function PrintCodeView({ code: { text, short, caption } }: { code: PrintCode }) {
  return (
    <Box className="paper-code">
      <QrCode text={text} label={caption.text} />
      <Paragraph className="paper-short">
        <Text className="run ltr">{short}</Text>
      </Paragraph>
      <Paragraph className="paper-small paper-code-caption">{caption}</Paragraph>
    </Box>
  )
}

/**
 * A print-out: one side in both languages, black on white in every theme, with or without printed backgrounds.
 * @example <PrintSheet id="paper" lang="my" dir="ltr" size="a4" {...content} />
 */
export function PrintSheet({ id, lang, dir, size, ...content }: Props) {
  const { card, sections, contacts, blanks, code, footer } = content
  return (
    <PageLanguageContext.Provider value={lang}>
      <Box className={`paper paper-${size} theme-light`} id={id} lang={lang} dir={dir}>
        <PrintHead {...content} size={size} />
        <PrintAnswer {...content} size={size} />
        <PrintSections sections={sections} size={size} />
        {card && <PrintCard {...card} size={size} />}
        <Box className="paper-end">
          <Box className="paper-lines">
            <PrintContacts contacts={contacts} size={size} />
            <Box className="paper-blanks">
              {blanks.map(({ label, value }) => (
                <Box key={label.id} className="paper-blank">
                  <Paragraph className="paper-blank-name">{label}</Paragraph>
                  <Box className="paper-blank-line">{value !== '' && <Text lang="zh-Hans">{value}</Text>}</Box>
                </Box>
              ))}
            </Box>
          </Box>
          {code && <PrintCodeView code={code} />}
        </Box>
        <Box className="paper-foot">
          {footer.map(({ id: part, text }) => (
            <Paragraph key={part} className={`paper-small paper-foot-${part}`}>
              {text}
            </Paragraph>
          ))}
        </Box>
      </Box>
    </PageLanguageContext.Provider>
  )
}
