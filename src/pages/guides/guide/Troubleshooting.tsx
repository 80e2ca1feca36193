import { Card } from '../../../components/Card'
import { Group } from '../../../components/Group'
import { Sheet } from '../../../components/Sheet'
import type { Guide, Step, Trouble } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { useTranslation } from '../../../i18n'
import { contactsOf, resolveTarget } from '../../../journey/guide'
import { toEntryViews } from '../../../journey/outcome'
import { navigateTo } from '../../../platform/navigation'
import type { Policy } from '../../../rules'
import { Heading } from '../../../ui/heading'
import { Paragraph } from '../../../ui/text'
import { ContactList } from '../../../features/contacts'
import { type GuideNavigation, NextStepButton } from '../../../features/guides/NextStepButton'
import { termOf } from '../../../features/guides/guide-labels'

interface Props {
  guide: Guide
  step: Step
  /** The ids of the problems that can occur here. */
  ids: readonly string[]
  navigation: GuideNavigation
  policy: Policy
}

function TroubleCard({ trouble, guide, step, navigation, policy }: Props & { trouble: Trouble }) {
  const { guide: say } = useTranslation()
  const key = `trouble.${guide.id}.${trouble.id}`
  return (
    <Card>
      <Heading level={2} className="trouble-name">
        {say(key, step.values)}
      </Heading>
      {trouble.label && (
        <Paragraph lang="zh-Hans" selectable className="trouble-zh">
          {termOf(trouble.label).zh}
        </Paragraph>
      )}
      <Paragraph className="trouble-solution">{say(`${key}.then`, step.values)}</Paragraph>
      <NextStepButton
        destination={resolveTarget(guideLibrary, guide, step, trouble.target)}
        guide={guide}
        step={step}
        navigation={navigation}
        policy={policy}
      />
    </Card>
  )
}

/**
 * "It did not work": possible problems, each with a solution, and contacts for all others, in a sheet. Never a dead end.
 * @example <Troubleshooting open={isOpen} onClose={close} guide={guide} step={step} ids={step.troubles} navigation={position} policy={policy} />
 */
export function Troubleshooting({ open, onClose, ...props }: Props & { open: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  const { guide, ids, policy, navigation } = props
  const troubles = guide.troubles.filter((trouble) => ids.includes(trouble.id))
  // Every way out closes the sheet: it must not be open on coming back.
  const closing: GuideNavigation = {
    toGuide: (params) => {
      onClose()
      if (navigation.toGuide) navigation.toGuide(params)
      else navigateTo('guide', params)
    },
    toStep: (step) => {
      onClose()
      navigation.toStep(step)
    },
    toEnd: () => {
      onClose()
      navigation.toEnd()
    },
  }
  return (
    <Sheet open={open} title={t('guide.trouble')} closeLabel={t('common.close')} onClose={onClose}>
      {troubles.length > 0 && <Paragraph kind="secondary">{t('guide.trouble.what')}</Paragraph>}
      {troubles.map((trouble) => (
        <TroubleCard key={trouble.id} trouble={trouble} {...props} navigation={closing} />
      ))}
      <Group title={t('guide.trouble.else')}>
        <Paragraph kind="secondary">{t('guide.trouble.else.text')}</Paragraph>
        <ContactList contacts={toEntryViews(policy, contactsOf(guide, policy))} />
      </Group>
    </Sheet>
  )
}
