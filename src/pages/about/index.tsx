import { Cell, Cells } from '../../components/Cell'
import { Details } from '../../components/Details'
import { Group } from '../../components/Group'
import { KeyValues } from '../../components/KeyValues'
import { useSpeech } from '../../i18n'
import '../../i18n/law'
import { library, packs, places } from '../../policies'
import type { Grade } from '../../rules'
import { Item, List } from '../../ui/list'
import { Say } from '../../ui/say'
import { Paragraph } from '../../ui/text'
import { guarded } from '../guarded'
import { Screen } from '../Screen'
import { wayTo } from '../ways'
import { appVersion, dataVersion, newest } from '../version'
import { Documents } from './Documents'
import './index.scss'

const checked = newest(packs.flatMap((pack) => Object.values(pack.decisions).flatMap(({ rules }) => rules.map((rule) => rule.verifiedOn))))
const grades: readonly Grade[] = ['A', 'B', 'C']
const documents = Object.values(library.documents)

function Places() {
  const { law } = useSpeech()
  return <List>{places.map((place) => <Item key={place}><Say words={law(`place.${place}`)} /></Item>)}</List>
}

function About() {
  const { t, law, day } = useSpeech()
  const privacy = wayTo('privacy', t('privacy.more'))
  return (
    <Screen title={t('about.title')} parent="home">
      <Paragraph>{t('about.what')}</Paragraph>
      <Group title={t('about.not.title')}>
        <Paragraph>{t('about.not.decision')}</Paragraph>
        <Paragraph className="about-next">{t('about.not.office')}</Paragraph>
      </Group>
      <Group title={t('about.privacy.title')}>
        <Paragraph>{t('about.privacy.text')}</Paragraph>
        <Cells><Cell icon="info" title={privacy.label} href={privacy.href} onFollow={privacy.onFollow} /></Cells>
      </Group>
      <Group title={t('about.data.title')}>
        <KeyValues
          rows={[
            { id: 'app', label: t('about.data.app'), value: appVersion },
            { id: 'version', label: t('about.data.version'), value: day(dataVersion) },
            { id: 'checked', label: t('about.data.checked'), value: day(checked) },
            { id: 'places', label: t('about.data.places'), value: <Places /> },
          ]}
        />
      </Group>
      <Group title={t('about.sources.title')}>
        <Paragraph>{t('about.sources.text')}</Paragraph>
        {grades.map((grade) => {
          const some = documents.filter((one) => one.grade === grade)
          return (
            <Details key={grade} summary={t('about.sources.grade', { grade, meaning: law(`grade.${grade}`), count: some.length })}>
              <Documents documents={some} />
            </Details>
          )
        })}
      </Group>
    </Screen>
  )
}

export default guarded(About)
