import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { Heading } from '../ui/heading'
import { Item, List } from '../ui/list'
import { Paragraph, Text } from '../ui/text'
import type { Words } from '../ui/words'
import './CounterCard.scss'

interface Props {
  /** The sentence that the clerk reads. */
  zh: string
  /** The same in the person's language; absent: they read the Chinese. */
  text?: Words
  /** What the person is to do with it. */
  caption: Words
  /** Asks the clerk, in Chinese, to tap a reply. */
  ask: string
  replies: readonly { id: string; zh: string }[]
  onReply: (id: string) => void
}

/**
 * Held out to a clerk: the Chinese sentence as large as it goes, and below it the replies that the clerk can tap.
 * @example <CounterCard zh="我想办理参保登记。" text="I would like to enrol." caption="Show this" ask="请点选：" replies={replies} onReply={hear} />
 */
export function CounterCard({ zh, text, caption, ask, replies, onReply }: Props) {
  return (
    <Box className="counter">
      <Paragraph kind="caption" className="counter-caption">{caption}</Paragraph>
      <Box className="counter-card block">
        <Heading level={1} lang="zh-Hans" arrival="card" className="counter-zh">{zh}</Heading>
        {text !== undefined && <Paragraph kind="secondary" className="counter-text">{text}</Paragraph>}
      </Box>
      {replies.length > 0 && (
        <>
          <Heading level={2} lang="zh-Hans" className="counter-ask">{ask}</Heading>
          <List className="counter-replies">
            {replies.map(({ id, zh: said }) => (
              <Item key={id} className="counter-item">
                <Button kind="bare" lang="zh-Hans" onPress={() => onReply(id)} className="counter-reply"><Text>{said}</Text></Button>
              </Item>
            ))}
          </List>
        </>
      )}
    </Box>
  )
}
