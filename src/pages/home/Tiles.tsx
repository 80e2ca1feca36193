import { Drawing } from '../../components/Drawing'
import type { DrawingName } from '../../components/drawing-names'
import type { ActionLink } from '../../components/action-link'
import { useTranslation } from '../../i18n'
import { linkToRoute } from '../../features/links'
import { useAnswers } from '../../stores/answers'
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
 * The six tasks, each with its picture. One that needs to know the place or the document first asks for it (`onAsk`),
 * and goes on by itself.
 */
export function Tiles({ onAsk }: { onAsk: (asked: Asked) => void }) {
  const { t } = useTranslation()
  const isComplete = useCheckStatus() === 'complete'
  const lacksPlace = useAnswers(({ place }) => place === null)
  const lacksDocument = useAnswers(({ answers, skipped }) => !('identity' in answers) && !skipped.includes('identity'))
  const asking = (link: ActionLink, asked: Asked | false): ActionLink =>
    asked === false ? link : { ...link, onFollow: () => onAsk(asked) }
  const pay = linkToRoute('guide', t('home.pay'), { params: { task: 'pay' } })
  const code = linkToRoute('guide', t('home.code'), { params: { task: 'code' } })
  const tiles: readonly TileProps[] = [
    {
      link: linkToRoute(isComplete ? 'outcome' : 'questions', t('find.page.questions')),
      drawing: 'umbrella',
      tint: 'jade',
    },
    { link: asking(pay, lacksPlace && 'pay'), drawing: 'pay', tint: 'sun' },
    { link: asking(code, lacksDocument && 'code'), drawing: 'my-code', tint: 'sky' },
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
