import { Box } from '../ui/box'
import { Paragraph, Text } from '../ui/text'
import { PrintDrawing } from './PrintDrawing'
import { phrasesOf } from './phrases'
import { TearLine } from './TearLine'
import type { PrintCounterCard, PrintSize } from './print-content'

const CHINESE = 'zh-Hans'

/**
 * The sentences for the clerk, and the replies that the clerk ticks with a pen.
 * @example <PrintCard sentences={[{ id: 'card-employer', zh: '您好，…', step: null }]} caption={null} replies={replies} size="a4" />
 */
export function PrintCard({ sentences, caption, replies, size }: PrintCounterCard & { size: PrintSize }) {
  return (
    <Box className="paper-pass paper-card">
      {caption !== null && size !== 'slip' && (
        <>
          <Box className="paper-caption">
            <PrintDrawing name="show-clerk" size={28} paper={size} />
            <Paragraph className="paper-small">{caption}</Paragraph>
          </Box>
          <TearLine />
        </>
      )}
      <Box className={sentences.length > 1 ? 'paper-sentences paper-several' : 'paper-sentences'}>
        {sentences.map(({ id, zh, step }) => (
          <Box key={id} className="paper-said">
            {step !== null && (
              <Box className="paper-number">
                <Text>{String(step)}</Text>
              </Box>
            )}
            <Paragraph lang={CHINESE} className="paper-zh">
              {phrasesOf(zh).map((phrase, index) => (
                <Text key={index} className="paper-phrase">
                  {phrase}
                </Text>
              ))}
            </Paragraph>
          </Box>
        ))}
      </Box>
      <Box className="paper-replies">
        {replies.map(({ id, zh: reply, text, blank }) => (
          <Box key={id} className="paper-reply">
            <Box className="paper-box" />
            <Box>
              <Paragraph lang={CHINESE} className="paper-reply-zh">
                {reply}
              </Paragraph>
              {text !== undefined && <Paragraph className="paper-small paper-reply-text">{text}</Paragraph>}
            </Box>
            {blank && <Box className="paper-blank-line" />}
          </Box>
        ))}
      </Box>
    </Box>
  )
}
