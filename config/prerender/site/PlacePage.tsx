import { Group } from '../../../src/components/Group'
import { ContactList } from '../../../src/features/contacts'
import { policyForPlace } from '../../../src/features/guides/guide-context'
import { guideLibrary } from '../../../src/guides/guide-library'
import { useTranslation } from '../../../src/i18n'
import { toEntryViews } from '../../../src/journey/outcome'
import { sourceNotes, type PlaceId, type Policy, type SourceNote } from '../../../src/rules'
import { Paragraph } from '../../../src/ui/text'
import { Frame } from './Frame'
import { GuideCells } from './GuideCells'
import { PlacePeople } from './PlacePeople'
import { PlaceRules } from './PlaceRules'
import { Sources } from './Sources'

const routeRules = (policy: Policy) =>
  [...policy.decisions.values()].filter(({ kind }) => kind === 'route').flatMap((table) => table.rules)

/**
 * What the rules of a place are based on.
 * @example placeNotes('chengdu').length
 */
export function placeNotes(place: PlaceId): readonly SourceNote[] {
  const policy = policyForPlace({ place })
  return sourceNotes(policy.library, routeRules(policy))
}

/** The folder of the page of a place. */
export const placeFolder = (place: PlaceId) => `places/${place}/`

/**
 * Who can join in a place, through whom, and what to do: first the outcomes of common people, then the decision table of
 * its law in words.
 * @example <PlacePage place="chengdu" />
 */
export function PlacePage({ place }: { place: PlaceId }) {
  const translator = useTranslation()
  const { t, law } = translator
  const policy = policyForPlace({ place })
  const rules = routeRules(policy)
  const guides = [...guideLibrary.guides.values()].filter(({ where }) =>
    policy.chain.some((pack) => where.includes(pack.place)),
  )
  return (
    <Frame
      title={t('site.place', { place: law(`place.${place}`) })}
      lead={t('site.place.lead')}
      begin={{ route: 'questions' }}
      folder={placeFolder(place)}
    >
      <Group title={t('site.people')}>
        <PlacePeople policy={policy} />
      </Group>
      {guides.length > 0 && (
        <Group title={t('guides.title')}>
          <GuideCells translator={translator} guides={guides} />
        </Group>
      )}
      {policy.hotline !== null && (
        <Group title={t('guide.ask')}>
          <ContactList contacts={toEntryViews(policy, [policy.hotline])} />
        </Group>
      )}
      <Group title={t('site.rules')}>
        <Paragraph>{t('site.place.text')}</Paragraph>
        <PlaceRules rules={rules} policy={policy} />
      </Group>
      <Sources notes={placeNotes(place)} folder={placeFolder(place)} />
    </Frame>
  )
}
