import { useState } from 'react'
import { PictureTiles } from '../../../components/PictureTiles'
import { guideLibrary } from '../../../guides/guide-library'
import { bindCards } from '../../../guides/bind'
import type { CardKind } from '../../../guides/bind/types'
import { type BilingualText, type Translator, useTranslation } from '../../../i18n'
import { guideFor } from '../../../journey/guide'
import { navigateTo, useParams } from '../../../platform/navigation'
import { replaceParams } from '../../../platform/replace-params'
import { Button } from '../../../ui/button'
import { LiveRegion } from '../../../ui/live-region'
import { appDrawing, cardDrawing } from '../../../features/drawings'
import { policyForPlace, useGuideContext } from '../../../features/guides/guide-context'
import { termMeaning, termOf } from '../../../features/guides/guide-labels'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { SourcesProvider, useSourcesSheet } from '../../../features/sources'
import { Screen } from '../../../shell/Screen'
import { BindResult } from './BindResult'
import './index.scss'

/** The words on a tile: the name on the card, or for several of them, what they have in common. */
function cardTile({ t }: Translator, { abroad, brands }: CardKind): { label: BilingualText | string; hint?: string } {
  if (!abroad) return { label: t('bind.card.mainland'), hint: brands.join(', ') }
  if (brands.length > 1) return { label: t('bind.card.other'), hint: brands.join(', ') }
  return { label: brands.join() }
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
  const card = bindCards.cards.find(({ id }) => id === cardId)
  const app = bindCards.apps.find(({ id }) => id === appId)
  const whole = app && guideLibrary.guides.get(app.guide)
  const guide = whole && guideFor(whole, context.answersState.answers, null)
  const remember = (chosen: { card?: string | undefined; app?: string | undefined }) =>
    replaceParams('bind', {
      ...(chosen.card !== undefined && { card: chosen.card }),
      ...(chosen.app !== undefined && { app: chosen.app }),
    })
  const nameOf = (label: (typeof bindCards.apps)[number]['label']) => termMeaning(translator, termOf(label)) ?? label.zh
  return (
    <SourcesProvider value={show}>
      <Screen
        title={t('bind.title')}
        parent="home"
        {...(card &&
          app &&
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
          small
          tiles={bindCards.cards.map((kind) => ({
            id: kind.id,
            drawing: cardDrawing(kind.id),
            ...cardTile(translator, kind),
          }))}
          value={card?.id ?? null}
          onSelect={(id) => {
            setCardId(id)
            remember({ card: id, app: app?.id })
          }}
        />
        <PictureTiles
          legend={t('bind.app')}
          name="app"
          tiles={bindCards.apps.map(({ id, label }) => ({
            id,
            drawing: appDrawing(id),
            label: nameOf(label),
            ...(!translator.tag.startsWith('zh') && { hint: label.zh, hintLang: 'zh-Hans' }),
          }))}
          value={app?.id ?? null}
          onSelect={(id) => {
            setAppId(id)
            remember({ card: card?.id, app: id })
          }}
        />
        <LiveRegion>
          {card && app && guide && (
            <BindResult card={card} app={app} guide={guide} policy={policyForPlace(context.answersState)} />
          )}
        </LiveRegion>
        {sheet}
      </Screen>
    </SourcesProvider>
  )
}

export default withGuideMessages(BindScreen)
