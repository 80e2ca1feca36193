import { Checklist } from '../../../components/Checklist'
import { Details } from '../../../components/Details'
import { Segmented } from '../../../components/Segmented'
import { languages, nearest, type Tag, useSpeech } from '../../../i18n'
import type { Part } from '../../../journey/paper'
import { Box } from '../../../ui/box'
import { Paragraph } from '../../../ui/text'
import { type Size, SIZES } from './sizes'

/** What can be printed. */
export type What = 'case' | 'guide'

/** What the person wants of the paper. */
export interface Wish {
  readonly what: What
  readonly tag: Tag
  readonly size: Size
  /** The parts that are left out. */
  readonly without: readonly (Part | 'code')[]
}

interface Props {
  wish: Wish
  onWish: (wish: Partial<Wish>) => void
  /** What there is to choose among. */
  whats: readonly What[]
  parts: readonly Part[]
}

const tongues = languages.map(({ tag, name }) => ({ id: tag, label: name, lang: tag }))

/**
 * What to print, how large, in which language, and what goes on it.
 * @example <Choices wish={wish} onWish={change} whats={['case']} parts={PARTS} />
 */
export function Choices({ wish: { what, tag, size, without }, onWish, whats, parts }: Props) {
  const { t } = useSpeech()
  const names = { a4: 'A4', a5: 'A5', slip: t('paper.size.slip', { width: '58 mm' }) }
  const all = [...parts, 'code'] as const
  const items = all.map((id) => ({
    id, label: t(id === 'answer' && what === 'guide' ? 'paper.part.about' : `paper.part.${id}`), checked: !without.includes(id),
    ...(id === 'code' && what === 'case' && { hint: t('paper.code.what') }),
  }))
  const toggle = (id: string) => {
    const part = all.find((one) => one === id)
    if (part) onWish({ without: without.includes(part) ? without.filter((one) => one !== part) : [...without, part] })
  }
  return (
    <Box className="paper-beside">
      {whats.length > 1 && (
        <Segmented
          legend={t('paper.what')} name="paper-what" value={what}
          options={whats.map((id) => ({ id, label: t(`paper.what.${id}`) }))}
          onChoose={(id) => onWish({ what: id === 'guide' ? 'guide' : 'case' })}
        />
      )}
      <Segmented
        legend={t('paper.size')} name="paper-size" value={size}
        options={SIZES.map((id) => ({ id, label: names[id] }))}
        onChoose={(id) => onWish({ size: SIZES.find((one) => one === id) ?? size })}
      />
      <Segmented legend={t('paper.language')} name="paper-language" value={tag} options={tongues} onChoose={(id) => onWish({ tag: nearest(id) })} />
      <Paragraph kind="secondary" className="paper-language-hint">{t('paper.language.hint')}</Paragraph>
      <Details summary={t('paper.parts')}>
        <Checklist label={t('paper.parts').text} items={items} onToggle={toggle} />
      </Details>
    </Box>
  )
}
