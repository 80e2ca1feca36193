import { Drawing } from '../../components/Drawing'
import type { DrawingName } from '../../components/drawing-names'
import type { ActionLink } from '../../components/action-link'
import { type BilingualText, useTranslation } from '../../i18n'
import { useGuideNamespace } from '../../i18n/guide-namespace'
import { linkToRoute } from '../../features/links'
import { type LatestStep, useProgress } from '../../stores/progress'
import { Box } from '../../ui/box'
import { Icon } from '../../ui/icon'
import { Link } from '../../ui/link'
import { Text } from '../../ui/text'
import { useCheckStatus } from './use-check-status'

interface TicketProps {
  state: BilingualText
  link: ActionLink
  drawing: DrawingName
  /** How much is done, in percent; absent: not known. */
  done?: number
}

/** A ticket whose stub one tears off to go on. */
function Ticket({ state, link: { label, href, onFollow }, drawing, done }: TicketProps) {
  return (
    <Link href={href} onFollow={onFollow} className="home-ticket">
      <Box inline className="home-ticket-main">
        <Drawing name={drawing} size={44} className="home-ticket-picture" />
        <Box inline className="home-ticket-words">
          <Text className="home-ticket-state">{state}</Text>
          <Text className="home-ticket-title">{label}</Text>
          {done !== undefined && (
            <Box inline className="home-ticket-bar">
              <Box inline className="home-ticket-done" style={{ width: `${done}%` }} />
            </Box>
          )}
        </Box>
      </Box>
      <Box inline className="home-ticket-stub">
        <Icon name="forward" />
      </Box>
    </Link>
  )
}

/** The guide that the person is working through; nothing until its name is here. */
function GuideTicket({ latest: { guide, number, all } }: { latest: LatestStep }) {
  const { t, tag, guide: say } = useTranslation()
  const key = `guide.${guide}`
  const { state } = useGuideNamespace(tag)
  const name = state === 'loading' ? null : say(key)
  // A guide of another release has no name here.
  if (name === null || name.text === key) return <Box className="home-ticket home-ticket-empty" />
  return (
    <Ticket
      state={t('home.step', { number, all })}
      link={linkToRoute('guide', name, { params: { id: guide } })}
      drawing="steps"
      done={Math.round((100 * (number - 1)) / all)}
    />
  )
}

/**
 * What the person had begun: the guide where they worked last, else the next question, else their answer. Nothing for a
 * new person.
 */
export function Resume() {
  const { t } = useTranslation()
  const status = useCheckStatus()
  const latest = useProgress((state) => state.latest)
  if (latest !== null) return <GuideTicket latest={latest} />
  switch (status) {
    case 'new':
      return null
    case 'unknown':
      return <Box className="home-ticket home-ticket-empty" />
    case 'started':
      return <Ticket state={t('home.continue')} link={linkToRoute('questions', t('home.next'))} drawing="umbrella" />
    case 'complete':
      return <Ticket state={t('home.ready')} link={linkToRoute('outcome', t('home.see-answer'))} drawing="done" />
  }
}
