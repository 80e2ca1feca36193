import { Box } from '../../../ui/box'
import { Item, OrderedList } from '../../../ui/list'
import { Text } from '../../../ui/text'
import { useTranslation } from '../../../i18n'
import { termOf } from '../../../features/guides/guide-labels'
import type { Press } from '../../../guides/bind/types'

/**
 * Where to press, one place a row: as the Chinese app and as the English app write it.
 * @example <PressPath press={app.path.press} />
 */
export function PressPath({ press }: { press: readonly Press[] }) {
  const { t } = useTranslation()
  return (
    <OrderedList label={t('bind.path').text} className="press-path">
      <Item className="press-row press-head">
        <Text className="press-cell">{t('bind.path.chinese')}</Text>
        <Text className="press-cell">{t('bind.path.english')}</Text>
      </Item>
      {press.map(({ label, en }, index) => {
        const { zh, pinyin } = termOf(label)
        return (
          <Item key={label.term} className="press-row">
            <Box className="press-cell press-chinese">
              <Text className="press-number">{index + 1}</Text>
              <Box className="press-words">
                <Text lang="zh-Hans" selectable className="press-zh">
                  {zh}
                </Text>
                <Text lang="zh-Latn" className="press-pinyin">
                  {pinyin}
                </Text>
              </Box>
            </Box>
            <Text lang="en" className="press-cell press-english">
              {en}
            </Text>
          </Item>
        )
      })}
    </OrderedList>
  )
}
