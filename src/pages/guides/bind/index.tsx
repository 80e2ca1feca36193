import { useEffect, useRef, useState } from 'react'
import { PictureTiles } from '../../../components/PictureTiles'
import { guideLibrary } from '../../../guides/guide-library'
import { bindCards } from '../../../guides/bind'
import { acceptedCards } from '../../../guides/bind/acceptance'
import { CHINESE, useTranslation } from '../../../i18n'
import { guideFor } from '../../../journey/guide'
import { today } from '../../../platform/device'
import { navigateTo, useParams } from '../../../platform/navigation'
import { replaceParams } from '../../../platform/replace-params'
import { scrollIntoView } from '../../../platform/scroll'
import { Anchor } from '../../../ui/anchor'
import { Button } from '../../../ui/button'
import { LiveRegion } from '../../../ui/live-region'
import { appDrawing, cardDrawing } from '../../../features/drawings'
import { policyForPlace, useGuideContext } from '../../../features/guides/guide-context'
import { termMeaning, termOf } from '../../../features/guides/guide-labels'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { SourcesProvider, useSourcesSheet } from '../../../features/sources'
import { Screen } from '../../../shell/Screen'
import { Accepted } from './Accepted'
import { BindResult } from './BindResult'
import './index.scss'

/** The cards by where they were issued: which of them it is decides nothing that the answer does not show. */
const CARDS = [
  { id: 'mainland', abroad: false },
  { id: 'abroad', abroad: true },
] as const

const RESULT = 'bind-result'

/** The names on the cards, as many as a tile has room for. */
function brandsOf(abroad: boolean): string {
  const brands = bindCards.cards.filter((card) => card.abroad === abroad).flatMap((card) => card.brands)
  return `${brands.slice(0, 3).join(', ')}${brands.length > 3 ? ' …' : ''}`
}

/** Which card, which app, and then everything about linking the one in the other. */
function BindScreen() {
  const translator = useTranslation()
  const { t } = translator
  const params = useParams()
  const context = useGuideContext()
  const { show, sheet } = useSourcesSheet()
  const [cardId, setCardId] = useState(params.card ?? null)
  const [appId, setAppId] = useState(params.app ?? null)
  const card = CARDS.find(({ id }) => id === cardId)
  const app = bindCards.apps.find(({ id }) => id === appId)
  const whole = app && guideLibrary.guides.get(app.guide)
  const guide = whole && guideFor(whole, context.answersState.answers, null)
  const accepted = card && app && acceptedCards(bindCards, app, card.abroad, today())
  const nameOf = (label: (typeof bindCards.apps)[number]['label']) => termMeaning(translator, termOf(label)) ?? label.zh
  const isChosen = useRef(false)
  useEffect(() => {
    if (isChosen.current && card && app) scrollIntoView(RESULT)
  }, [card, app])
  const choose = (chosen: { card?: string | undefined; app?: string | undefined }) => {
    isChosen.current = true
    if (chosen.card !== undefined) setCardId(chosen.card)
    if (chosen.app !== undefined) setAppId(chosen.app)
    const { card: nextCard = card?.id, app: nextApp = app?.id } = chosen
    replaceParams('bind', {
      ...(nextCard !== undefined && { card: nextCard }),
      ...(nextApp !== undefined && { app: nextApp }),
    })
  }
  return (
    <SourcesProvider value={show}>
      <Screen
        title={t('bind.title')}
        parent="home"
        {...(accepted &&
          guide && {
            bar: (
              <Button kind="primary" onPress={() => navigateTo('guide', { id: guide.id })}>
                {t('bind.show', { app: nameOf(app.label), count: guide.steps.length })}
              </Button>
            ),
          })}
      >
        <PictureTiles
          legend={t('bind.card')}
          name="card"
          tiles={CARDS.map(({ id, abroad }) => ({
            id,
            drawing: cardDrawing(abroad),
            label: t(`bind.card.${id}`),
            hint: brandsOf(abroad),
          }))}
          value={card?.id ?? null}
          onSelect={(id) => choose({ card: id })}
        />
        <PictureTiles
          legend={t('bind.app')}
          name="app"
          low
          tiles={bindCards.apps.map(({ id, label }) => ({
            id,
            drawing: appDrawing(id),
            label: nameOf(label),
            ...(!translator.tag.startsWith('zh') && { hint: label.zh, hintLang: CHINESE }),
          }))}
          value={app?.id ?? null}
          onSelect={(id) => choose({ app: id })}
        />
        <Anchor id={RESULT} className="bind-result">
          <LiveRegion>{accepted && <Accepted app={nameOf(app.label)} accepted={accepted} />}</LiveRegion>
          {accepted && guide && (
            <BindResult
              abroad={card.abroad}
              app={app}
              accepted={accepted}
              guide={guide}
              policy={policyForPlace(context.answersState)}
            />
          )}
        </Anchor>
        {sheet}
      </Screen>
    </SourcesProvider>
  )
}

export default withGuideMessages(BindScreen)
