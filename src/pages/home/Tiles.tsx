import { Drawing } from '../../components/Drawing'
import type { DrawingName } from '../../components/drawing-names'
import type { ActionLink } from '../../components/action-link'
import { useTranslation } from '../../i18n'
import { linkToRoute } from '../../features/links'
import type { Task } from '../../journey/task'
import { Box } from '../../ui/box'
import { classNames } from '../../ui/classes'
import { Item, List } from '../../ui/list'
import { Link } from '../../ui/link'
import { Text } from '../../ui/text'
import type { Asked } from './AskFirst'
import { useCheckStatus } from './use-check-status'

interface TileProps {
  link: ActionLink
  drawing: DrawingName
  tint: 'jade' | 'sun' | 'sky' | 'coral' | 'sand'
}

function Tile({ link: { label, href, onFollow }, drawing, tint }: TileProps) {
  return (
    <Item className="home-item">
      <Link href={href} onFollow={onFollow} className={classNames('home-tile', `home-tile-${tint}`)}>
        <Drawing name={drawing} size={72} className="home-tile-picture" />
        <Box inline className="home-tile-words">
          <Text className="home-tile-name">{label}</Text>
        </Box>
      </Link>
    </Item>
  )
}

/**
 * The six tasks, each with its picture. To pay and to get the code depend on the place and the answers: `onAsk` asks for
 * what is missing, and goes on by itself.
 */
export function Tiles({ onAsk }: { onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation()
  const isComplete = useCheckStatus() === 'complete'
  const linkToTask = (task: Task): ActionLink => ({
    ...linkToRoute('guide', t(`home.${task}`), { params: { task } }),
    onFollow: () => onAsk(task),
  })
  const tiles: readonly TileProps[] = [
    {
      link: linkToRoute(isComplete ? 'outcome' : 'questions', t('find.page.questions')),
      drawing: 'umbrella',
      tint: 'jade',
    },
    { link: linkToTask('pay'), drawing: 'pay', tint: 'sun' },
    { link: linkToTask('code'), drawing: 'my-code', tint: 'sky' },
    { link: linkToRoute('hospital', t('hospital.title')), drawing: 'hospital', tint: 'coral' },
    { link: linkToRoute('bind', t('bind.title')), drawing: 'bind-card', tint: 'sand' },
    { link: linkToRoute('find', t('home.failed'), { params: { show: 'trouble' } }), drawing: 'failed', tint: 'sand' },
  ]
  return (
    <List label={t('home.tasks').text} className="home-tiles">
      {tiles.map((tile) => (
        <Tile key={tile.drawing} {...tile} />
      ))}
    </List>
  )
}
