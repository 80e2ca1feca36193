import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { guideLibrary } from '../../../guides/guide-library'
import { useTranslation } from '../../../i18n'

/** What fails most often, the first first: a trouble of a guide whose words stand for all that are like it. */
const COMMON: readonly (readonly [guide: string, trouble: string])[] = [
  ['activate-national-app', 'face-fails'],
  ['activate-national-app', 'name-differs'],
  ['code-fails', 'still-fails'],
  ['use-hospital', 'no-record'],
  ['link-wechat', 'card-refused'],
  ['pay-elsewhere', 'number-refused'],
  ['link-wechat', 'no-message'],
]

/**
 * The most common failures; pressing one searches for it.
 * @example <Failures onChoose={search} />
 */
export function Failures({ onChoose }: { onChoose: (text: string) => void }) {
  const { t, guide } = useTranslation()
  const known = COMMON.filter(([id, trouble]) =>
    guideLibrary.guides.get(id)?.troubles.some((candidate) => candidate.id === trouble),
  )
  return (
    <Group title={t('find.group.trouble')}>
      <Cells>
        {known.map(([id, trouble]) => {
          const text = guide(`trouble.${id}.${trouble}`)
          return <Cell key={`${id} ${trouble}`} title={text} icon="warning" onPress={() => onChoose(text.text)} />
        })}
      </Cells>
    </Group>
  )
}
