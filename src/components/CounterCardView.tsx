import type { ReactNode } from 'react'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { classNames } from '../ui/classes'
import { Heading } from '../ui/heading'
import { Item, List } from '../ui/list'
import { LocalizedText } from '../ui/localized-text'
import { Paragraph, Text } from '../ui/text'
import type { DisplayText } from '../ui/display-text'
import { Drawing } from './Drawing'
import { phrasesOf } from './phrases'
import { TearLine } from './TearLine'
import './CounterCardView.scss'

/** A reply that the clerk can tap. */
export interface CounterReply {
  readonly id: string
  readonly zh: string
  /** The reply in the person's language; absent: they read Chinese, or it is a number. */
  readonly text?: DisplayText
  /** `good` goes on, `problem` leads elsewhere; absent: neither. */
  readonly tone?: 'good' | 'problem'
}

interface Props {
  /** The sentence for the clerk. */
  zh: string
  /** The sentence in the person's language; absent: they read Chinese. */
  text?: DisplayText
  /** What the person should do with the card. */
  caption: DisplayText
  /** Asks the clerk, in Chinese, to tap a reply. */
  prompt: string
  /** Beside the prompt: that the person will read the reply in their language. */
  promptNote?: DisplayText
  replies: readonly CounterReply[]
  onReply: (id: string) => void
  /** The card stands upside down, for somebody on the other side of the counter. */
  turned?: boolean
  /** Turn around, read aloud, copy. */
  tools?: ReactNode
}

/** A sentence whose lines end between words. */
function Phrases({ zh }: { zh: string }) {
  return (
    <>
      {phrasesOf(zh).map((phrase, index) => (
        <Text key={index} className="counter-phrase">
          {phrase}
        </Text>
      ))}
    </>
  )
}

/**
 * A card to show to a clerk: a large Chinese sentence, black on white, and the replies that the clerk can tap.
 * @example <CounterCardView zh="我想办理参保登记。" text="I would like to enrol." caption="Show this" prompt="请点选：" replies={replies} onReply={select} />
 */
export function CounterCardView({
  zh,
  text,
  caption,
  prompt,
  promptNote,
  replies,
  onReply,
  turned = false,
  tools,
}: Props) {
  return (
    <Box className="counter">
      <Box className={classNames('counter-sides', turned && 'counter-turned')}>
        <Box className="counter-card always-light">
          <Box className="counter-note">
            <Drawing name="show-clerk" size={38} className="counter-drawing" />
            <Box className="counter-words">
              {text !== undefined && <Paragraph className="counter-text">{text}</Paragraph>}
              <Paragraph kind="caption" className="counter-caption">
                {caption}
              </Paragraph>
            </Box>
          </Box>
          <TearLine />
          <Heading level={1} lang="zh-Hans" label={zh} focusKey="card" className="counter-zh">
            <Phrases zh={zh} />
          </Heading>
        </Box>
        {replies.length > 0 && (
          <>
            <Box className="counter-ask">
              <Heading level={2} lang="zh-Hans" className="counter-prompt">
                {prompt}
              </Heading>
              {promptNote !== undefined && <Paragraph kind="caption">{promptNote}</Paragraph>}
            </Box>
            <List className="counter-replies">
              {replies.map(({ id, zh: reply, text: meaning, tone }) => (
                <Item key={id} className="counter-item">
                  <Button
                    kind="bare"
                    onPress={() => onReply(id)}
                    className={classNames('counter-reply', tone && `counter-reply-${tone}`)}
                  >
                    <Text lang="zh-Hans" className="counter-reply-zh">
                      {reply}
                    </Text>
                    {meaning !== undefined && (
                      <Box inline className="counter-reply-text">
                        <LocalizedText text={meaning} />
                      </Box>
                    )}
                  </Button>
                </Item>
              ))}
            </List>
          </>
        )}
      </Box>
      {tools !== undefined && <Box className="counter-tools">{tools}</Box>}
    </Box>
  )
}
