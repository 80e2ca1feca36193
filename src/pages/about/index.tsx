import { Cell, Cells } from '../../components/Cell'
import { Details } from '../../components/Details'
import { Group } from '../../components/Group'
import { KeyValues } from '../../components/KeyValues'
import { joinTexts, useTranslation } from '../../i18n'
import { library, packs, places } from '../../policies'
import type { Grade } from '../../rules'
import { Paragraph } from '../../ui/text'
import { withErrorBoundary } from '../../shell/with-error-boundary'
import { withPolicyAndRareMessages } from '../../features/with-policy-and-rare-messages'
import { Screen } from '../../shell/Screen'
import { ReportButton } from '../../shell/ReportButton'
import { linkToRoute } from '../../features/links'
import { appVersion, dataVersion, latestDay } from '../../shell/version'
import { DocumentList } from './DocumentList'
import { Readers } from './Readers'
import './index.scss'

const grades: readonly Grade[] = ['A', 'B', 'C']

/** The last day on which somebody compared a rule with its sources. */
const lastChecked = () =>
  latestDay(
    packs.flatMap((pack) => Object.values(pack.decisions).flatMap(({ rules }) => rules.map((rule) => rule.verifiedOn))),
  )

function AboutScreen() {
  const { t, law, day } = useTranslation()
  const privacy = linkToRoute('privacy', t('privacy.more'))
  return (
    <Screen title={t('about.title')} parent="home">
      <Paragraph>{t('about.what')}</Paragraph>
      <Group title={t('about.not.title')}>
        <Paragraph>{t('about.not.decision')}</Paragraph>
        <Paragraph className="about-next">{t('about.not.office')}</Paragraph>
      </Group>
      <Group title={t('about.privacy.title')}>
        <Paragraph>{t('about.privacy.text')}</Paragraph>
        <Cells>
          <Cell icon="info" title={privacy.label} href={privacy.href} onFollow={privacy.onFollow} />
        </Cells>
      </Group>
      <Group title={t('about.data.title')}>
        <KeyValues
          rows={[
            { id: 'app', label: t('about.data.app'), value: appVersion },
            { id: 'version', label: t('about.data.version'), value: day(dataVersion()) },
            { id: 'checked', label: t('about.data.checked'), value: day(lastChecked()) },
            {
              id: 'places',
              label: t('about.data.places'),
              value: joinTexts(
                places.map((place) => law(`place.${place}`)),
                ' · ',
              ),
            },
          ]}
        />
      </Group>
      <Readers />
      <Group title={t('about.sources.title')}>
        <Paragraph>{t('about.sources.text')}</Paragraph>
        {grades.map((grade) => {
          const gradeDocuments = Object.values(library.documents).filter((document) => document.grade === grade)
          return (
            <Details
              key={grade}
              summary={t('about.sources.grade', {
                grade,
                meaning: law(`grade.${grade}`),
                count: gradeDocuments.length,
              })}
            >
              <DocumentList documents={gradeDocuments} />
            </Details>
          )
        })}
      </Group>
      <ReportButton />
    </Screen>
  )
}

export default withErrorBoundary(withPolicyAndRareMessages(AboutScreen))
