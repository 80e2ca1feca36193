import { Cell, Cells } from '../../../src/components/Cell'
import { Group } from '../../../src/components/Group'
import { guideTitle } from '../../../src/features/guides/guide-labels'
import { linkToRoute } from '../../../src/features/links'
import { guideLibrary } from '../../../src/guides/guide-library'
import { useTranslation } from '../../../src/i18n'
import { guidesByPhase, MAIN_PHASES } from '../../../src/journey/guide'
import type { Phase } from '../../../src/guides'
import { Tiles } from '../../../src/pages/home/Tiles'
import { places } from '../../../src/policies'
import { Box } from '../../../src/ui/box'
import { Frame } from './Frame'

/**
 * The start of the pages in a language: the six tasks, every guide by chapter, every place, the table of documents, the
 * glossary.
 * @example <HomePage />
 */
export function HomePage() {
  const translator = useTranslation()
  const { t, tag, law } = translator
  const chapterTitle = (phase: Phase) => {
    const main = MAIN_PHASES.find((known) => known === phase)
    if (main) return t(`four.${main}`)
    return t(phase === 'prepare' ? 'guides.prepare' : phase === 'help' ? 'guides.help' : 'guides.phase.staff')
  }
  return (
    <Frame title={t('site.home')} lead={t('about.what')} begin={{ route: 'home' }} folder="">
      <Box className="site-tasks">
        <Tiles onAsk={() => undefined} />
      </Box>
      <Group title={t('about.data.places')} id="places">
        <Cells>
          {places.map((place) => (
            <Cell key={place} title={law(`place.${place}`)} href={`/${tag}/places/${place}/`} />
          ))}
        </Cells>
      </Group>
      {guidesByPhase(guideLibrary, null, {}).map(({ phase, guides }) => (
        <Group key={phase} title={chapterTitle(phase)} id={phase}>
          <Cells>
            {guides.map(({ guide }) => {
              const { label, href } = linkToRoute('guide', guideTitle(translator, guide), { params: { id: guide.id } })
              return <Cell key={guide.id} title={label} href={href} />
            })}
          </Cells>
        </Group>
      ))}
      <Group title={t('guides.tools')}>
        <Cells>
          <Cell title={t('matrix.title')} href={`/${tag}/documents/`} />
          <Cell title={t('terms.title')} href={`/${tag}/glossary/`} />
        </Cells>
      </Group>
    </Frame>
  )
}
