import { useState } from 'react'
import { Cell, Cells } from '../../../components/Cell'
import { Group } from '../../../components/Group'
import { NumberedSteps } from '../../../components/NumberedSteps'
import { PictureTiles } from '../../../components/PictureTiles'
import { guideLibrary } from '../../../guides/guide-library'
import { HOSPITAL } from '../../../guides/named'
import { useTranslation } from '../../../i18n'
import { useParams } from '../../../platform/navigation'
import { replaceParams } from '../../../platform/replace-params'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { guideTitle } from '../../../features/guides/guide-labels'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { linkToRoute } from '../../../features/links'
import { Screen } from '../../../shell/Screen'
import { Emergency } from './Emergency'
import { stepsWithCode, stepsWithoutCode } from './steps'
import './index.scss'

const CODE_STATES = ['yes', 'no'] as const
type CodeState = (typeof CODE_STATES)[number]
const DRAWINGS = { yes: 'scan-code', no: 'failed' } as const

/** The guides whose sentences, replies and sources are shown here. */
const GUIDES = [...new Set(Object.values(HOSPITAL.steps).map(({ guide }) => guide))]

/** For somebody who is in a hospital now: the emergency number, one question, and what to do. */
function HospitalScreen() {
  const translator = useTranslation()
  const { t, day } = translator
  const { code } = useParams()
  const [state, setState] = useState<CodeState | null>(CODE_STATES.find((known) => known === code) ?? null)
  const checked = GUIDES.flatMap((id) => guideLibrary.guides.get(id)?.verifiedOn ?? []).sort()[0]
  const select = (id: string) => {
    setState(CODE_STATES.find((known) => known === id) ?? null)
    replaceParams('hospital', { code: id })
  }
  return (
    <Screen title={t('hospital.title')} heading={null} parent="home">
      <Emergency />
      <PictureTiles
        legend={t('hospital.question')}
        level={1}
        focusKey="question"
        name="code"
        tiles={CODE_STATES.map((id) => ({ id, drawing: DRAWINGS[id], label: t(`hospital.${id}`) }))}
        value={state}
        onSelect={select}
      />
      <LiveRegion>
        {state !== null && (
          <NumberedSteps steps={state === 'yes' ? stepsWithCode(translator) : stepsWithoutCode(translator)} />
        )}
      </LiveRegion>
      {checked !== undefined && (
        <Paragraph kind="secondary" className="hospital-checked">
          {t('hospital.checked', { day: day(checked) })}
        </Paragraph>
      )}
      <Group title={t('hospital.more')}>
        <Cells>
          {HOSPITAL.more.map((id) => {
            const link = linkToRoute('guide', guideTitle(translator, { id }), { params: { id } })
            return <Cell key={id} title={link.label} href={link.href} onFollow={link.onFollow} />
          })}
        </Cells>
      </Group>
    </Screen>
  )
}

export default withGuideMessages(HospitalScreen, Emergency)
