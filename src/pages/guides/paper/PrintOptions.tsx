import { Checklist } from '../../../components/Checklist'
import { Details } from '../../../components/Details'
import { Segmented } from '../../../components/Segmented'
import { CHINESE, languages, closestLanguage, type LanguageTag } from '../../../i18n'
import type { PrintPart } from '../../../journey/paper'
import { useOffice } from '../../../stores/office'
import { Box } from '../../../ui/box'
import { Paragraph } from '../../../ui/text'
import type { PaperSize } from '../../../platform/print'
import { useControlsTranslator } from '../../../features/counter/staff-translator'
import { PAPER_SIZES } from './print-output'

/** What can be printed. */
export type PrintSubject = 'case' | 'guide'

/** The settings of a print-out. */
export interface PrintSettings {
  readonly subject: PrintSubject
  readonly tag: LanguageTag
  readonly size: PaperSize
  /** The parts that are not printed. */
  readonly excludedParts: readonly (PrintPart | 'code')[]
}

interface Props {
  settings: PrintSettings
  onChange: (wish: Partial<PrintSettings>) => void
  /** The subjects to choose from. */
  subjects: readonly PrintSubject[]
  parts: readonly PrintPart[]
}

const languageOptions = languages.map(({ tag, name }) => ({ id: tag, label: name, lang: tag }))
/** With their Chinese names, for a clerk. */
const staffLanguageOptions = languages.map(({ tag, name, zh }) => ({
  id: tag,
  label: tag === CHINESE ? zh : `${zh} ${name}`,
  lang: CHINESE,
}))

/**
 * The options of a print-out: subject, paper size, language and parts.
 * @example <PrintOptions settings={settings} onChange={update} subjects={['case']} parts={PRINT_PARTS} />
 */
export function PrintOptions({ settings: { subject, tag, size, excludedParts }, onChange, subjects, parts }: Props) {
  const { t } = useControlsTranslator()
  const atCounter = useOffice((state) => state.on)
  const sizeNames = { a4: 'A4', a5: 'A5', slip: t('paper.size.slip', { width: '58 mm' }) }
  const allParts = [...parts, 'code'] as const
  const items = allParts.map((id) => ({
    id,
    label: t(id === 'answer' && subject === 'guide' ? 'paper.part.about' : `paper.part.${id}`),
    checked: !excludedParts.includes(id),
    ...(id === 'code' && subject === 'case' && { hint: t('paper.code.what') }),
  }))
  const toggle = (id: string) => {
    const part = allParts.find((allPart) => allPart === id)
    if (part)
      onChange({
        excludedParts: excludedParts.includes(part)
          ? excludedParts.filter((excludedPart) => excludedPart !== part)
          : [...excludedParts, part],
      })
  }
  return (
    <Box className="screen-only">
      {subjects.length > 1 && (
        <Segmented
          legend={t('paper.what')}
          name="paper-what"
          value={subject}
          options={subjects.map((id) => ({ id, label: t(`paper.what.${id}`) }))}
          onSelect={(id) => onChange({ subject: id === 'guide' ? 'guide' : 'case' })}
        />
      )}
      <Segmented
        legend={t('paper.size')}
        name="paper-size"
        value={size}
        options={PAPER_SIZES.map((id) => ({ id, label: sizeNames[id] }))}
        onSelect={(id) => onChange({ size: PAPER_SIZES.find((candidate) => candidate === id) ?? size })}
      />
      <Segmented
        legend={t('paper.language')}
        name="paper-language"
        value={tag}
        options={atCounter ? staffLanguageOptions : languageOptions}
        onSelect={(id) => onChange({ tag: closestLanguage(id) })}
      />
      <Paragraph kind="secondary" className="paper-language-hint">
        {t('paper.language.hint')}
      </Paragraph>
      <Details summary={t('paper.parts')}>
        <Checklist label={t('paper.parts').text} items={items} onToggle={toggle} />
      </Details>
    </Box>
  )
}
