import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Details } from '../../../components/Details'
import { Group } from '../../../components/Group'
import type { Term } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { joinTexts, useTranslation } from '../../../i18n'
import { navigateTo, useParams } from '../../../platform/navigation'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { useIsPrinting } from '../../../ui/use-is-printing'
import { Screen } from '../../../shell/Screen'
import { TermLabel } from '../../../features/guides/TermLabel'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { TERM_KINDS } from './term-kinds'
import './index.scss'

/** The number of terms that are added at once: a phone should not render hundreds. */
const PAGE_SIZE = 20

function TermKind({ kind }: { kind: Term['kind'] }) {
  const { t } = useTranslation()
  const isPrinting = useIsPrinting()
  const [shownCount, setShown] = useState(PAGE_SIZE)
  const terms = [...guideLibrary.terms.values()].filter((term) => term.kind === kind)
  if (terms.length === 0) return null
  const title = joinTexts([t(`terms.kind.${kind}`), `(${String(terms.length)})`], ' ')
  const list = (shown: readonly Term[]) => (
    <Box className="terms-list">
      {shown.map(({ id, zh }) => (
        <TermLabel key={id} label={{ term: id, zh }} />
      ))}
    </Box>
  )
  // Paper unfolds nothing.
  if (isPrinting) return <Group title={title}>{list(terms)}</Group>
  return (
    <Details summary={title}>
      {list(terms.slice(0, shownCount))}
      {terms.length > shownCount && (
        <Actions>
          <Button onPress={() => setShown(shownCount + PAGE_SIZE)}>{t('terms.more')}</Button>
        </Actions>
      )}
    </Details>
  )
}

/** Every Chinese term of the guides with pinyin and meaning; the one in the address comes first. */
function TermsScreen() {
  const { t } = useTranslation()
  const { term: id = '' } = useParams()
  const linkedTerm = guideLibrary.terms.get(id)
  return (
    <Screen title={t('terms.title')} parent="guides">
      <Paragraph>{t('terms.lead')}</Paragraph>
      {linkedTerm && (
        <Group>
          <TermLabel label={{ term: linkedTerm.id, zh: linkedTerm.zh }} />
        </Group>
      )}
      <Actions>
        <Button onPress={() => navigateTo('find')}>{t('guides.find')}</Button>
      </Actions>
      <Group>
        {TERM_KINDS.map((kind) => (
          <TermKind key={kind} kind={kind} />
        ))}
      </Group>
    </Screen>
  )
}

export default withGuideMessages(TermsScreen)
