import { Group } from '../../../src/components/Group'
import { termMeaning } from '../../../src/features/guides/guide-labels'
import type { Term } from '../../../src/guides'
import { guideLibrary } from '../../../src/guides/guide-library'
import { useTranslation } from '../../../src/i18n'
import { TERM_KINDS } from '../../../src/pages/guides/terms/term-kinds'
import { DescriptionDetails, DescriptionList, DescriptionRow, DescriptionTerm } from '../../../src/ui/description-list'
import { Text } from '../../../src/ui/text'
import { Frame } from './Frame'

function TermRow({ term }: { term: Term }) {
  const meaning = termMeaning(useTranslation(), term)
  return (
    <DescriptionRow className="site-term">
      <DescriptionTerm className="site-term-name">
        <Text lang="zh-Hans" className="site-term-zh">
          {term.zh}
        </Text>
      </DescriptionTerm>
      <DescriptionDetails className="site-term-text">
        <Text lang="zh-Latn-pinyin" className="site-term-pinyin">
          {term.pinyin}
        </Text>
        {meaning !== undefined && <Text className="site-term-meaning">{meaning}</Text>}
      </DescriptionDetails>
    </DescriptionRow>
  )
}

/**
 * Every Chinese term of the guides with pinyin and meaning.
 * @example <GlossaryPage />
 */
export function GlossaryPage() {
  const { t } = useTranslation()
  const terms = [...guideLibrary.terms.values()]
  return (
    <Frame title={t('terms.title')} lead={t('terms.lead')} begin={{ route: 'terms' }} folder="glossary/">
      {TERM_KINDS.map((kind) => {
        const ofKind = terms.filter((term) => term.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <Group key={kind} title={t(`terms.kind.${kind}`)}>
            <DescriptionList className="site-terms block">
              {ofKind.map((term) => (
                <TermRow key={term.id} term={term} />
              ))}
            </DescriptionList>
          </Group>
        )
      })}
    </Frame>
  )
}
