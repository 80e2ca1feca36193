import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { COMMON_TROUBLES } from '../../../guides/named'
import { useTranslation } from '../../../i18n'

/**
 * The most common failures; pressing one searches for it.
 * @example <Failures onChoose={search} />
 */
export function Failures({ onChoose }: { onChoose: (text: string) => void }) {
  const { t, guide } = useTranslation()
  return (
    <Group title={t('find.group.trouble')}>
      <Cells>
        {COMMON_TROUBLES.map(({ guide: id, trouble }) => {
          const text = guide(`trouble.${id}.${trouble}`)
          return <Cell key={`${id} ${trouble}`} title={text} icon="warning" onPress={() => onChoose(text.text)} />
        })}
      </Cells>
    </Group>
  )
}
