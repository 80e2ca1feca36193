import { REPLY_GROUPS } from '../../../guides/reply-groups'
import { replies } from '../../../guides/replies'
import { CHINESE, chineseText, type Translator } from '../../../i18n'
import { today } from '../../../platform/device'
import { officeDays, officeDayZh } from '../../../features/counter/office-days'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { classNames } from '../../../ui/classes'
import { ScrollArea } from '../../../ui/scroll-area'
import { Text } from '../../../ui/text'
import { type DocumentName, plainReply, type ShownReply } from './shown-reply'
import { isCompleteReply } from './suggested-replies'

/** A week of working days: as many as fit in two rows. */
const DAY_COUNT = 5

interface ReplyProps {
  /** The reply that the visitor sees; null: none. */
  shown: ShownReply | null
  /** Called with null when the shown reply is touched again. */
  onShow: (reply: ShownReply | null) => void
}

function Chip({ text, isOn, onPress }: { text: string; isOn: boolean; onPress: () => void }) {
  return (
    <Button
      kind="bare"
      pressed={isOn}
      onPress={onPress}
      className={classNames('strip-reply', isOn && 'strip-reply-shown')}
    >
      {text}
    </Button>
  )
}

const complete = replies.filter(isCompleteReply)

/** The soonest time to come back. */
const afternoon = replies.find(({ id }) => id === 'afternoon')

interface DetailProps extends ReplyProps {
  translator: Translator
  /** The documents that can be missing. */
  documents: readonly string[]
  nameOf: DocumentName
}

/** What the clerk adds to the shown reply: which papers are missing, or the day to come back. */
function ReplyDetails({ translator, shown, onShow, documents, nameOf }: DetailProps) {
  if (shown?.reply.asks === 'day')
    return (
      <>
        {afternoon && <Chip text={afternoon.zh} isOn={false} onPress={() => onShow(plainReply(afternoon))} />}
        {officeDays(today(), DAY_COUNT).map((day) => (
          <Chip
            key={day}
            text={officeDayZh(translator, day)}
            isOn={day === shown.day}
            onPress={() => onShow({ ...shown, day: day === shown.day ? null : day })}
          />
        ))}
      </>
    )
  if (shown?.reply.asks !== 'document') return null
  const { missing } = shown
  const toggle = (id: string) => (missing.includes(id) ? missing.filter((other) => other !== id) : [...missing, id])
  return documents.map((id) => (
    <Chip
      key={id}
      text={chineseText(nameOf(id))}
      isOn={missing.includes(id)}
      onPress={() => onShow({ ...shown, missing: toggle(id) })}
    />
  ))
}

interface Props extends DetailProps {
  /** The replies to show, the likeliest first. */
  suggested: readonly string[]
  onMore: () => void
}

/**
 * The replies that fit, and below the shown one what to add to it.
 * @example <StaffReplies translator={staff} suggested={['yes']} shown={null} onShow={show} documents={[]} nameOf={nameOf} onMore={open} />
 */
export function StaffReplies({ suggested, onMore, ...details }: Props) {
  const { translator, shown, onShow, documents } = details
  const likely = suggested.flatMap((id) => complete.find((reply) => reply.id === id) ?? [])
  const others = shown && !suggested.includes(shown.reply.id) ? [shown.reply] : []
  const asksMore = shown?.reply.asks === 'day' || (shown?.reply.asks === 'document' && documents.length > 0)
  return (
    <Box className="strip-replies">
      {(asksMore ? [shown.reply] : [...others, ...likely]).map((reply) => (
        <Chip
          key={reply.id}
          text={reply.zh}
          isOn={reply === shown?.reply}
          onPress={() => onShow(reply === shown?.reply ? null : plainReply(reply))}
        />
      ))}
      {asksMore ? (
        <ReplyDetails {...details} />
      ) : (
        <Button kind="bare" expanded={false} onPress={onMore} className="strip-reply">
          {translator.t('home.more').text}
        </Button>
      )}
    </Box>
  )
}

/**
 * Every reply by what it is about, over the cards: the questions and the code stay in sight.
 * @example <AllReplies translator={staff} isFlat shown={null} onShow={show} onClose={close} />
 */
export function AllReplies({
  translator: { t },
  isFlat,
  shown,
  onShow,
  onClose,
}: ReplyProps & { translator: Translator; isFlat: boolean; onClose: () => void }) {
  return (
    <ScrollArea
      label={t('facing.replies').text}
      lang={CHINESE}
      dir="ltr"
      className={classNames('all-replies', isFlat && 'strip-far')}
    >
      <Box className="all-replies-head">
        <Text className="strip-text">{t('facing.replies').text}</Text>
        <Button kind="plain" onPress={onClose} className="strip-tool">
          {t('common.close').text}
        </Button>
      </Box>
      {REPLY_GROUPS.map((group) => (
        <Box key={group} className="all-replies-group">
          <Text className="all-replies-name">{t(`facing.group.${group}`).text}</Text>
          <Box className="strip-replies">
            {complete
              .filter((reply) => reply.group === group)
              .map((reply) => (
                <Chip
                  key={reply.id}
                  text={reply.zh}
                  isOn={reply === shown?.reply}
                  onPress={() => onShow(plainReply(reply))}
                />
              ))}
          </Box>
        </Box>
      ))}
    </ScrollArea>
  )
}
