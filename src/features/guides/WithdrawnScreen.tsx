import { Actions } from '../../components/Actions'
import { Callout } from '../../components/Callout'
import { Group } from '../../components/Group'
import { type BilingualText, useTranslation } from '../../i18n'
import type { HiddenView } from '../../journey/hidden'
import { toEntryViews } from '../../journey/outcome'
import { redirectTo } from '../../platform/navigation'
import type { Policy } from '../../rules'
import { Button } from '../../ui/button'
import { Paragraph } from '../../ui/text'
import { ContactList } from '../contacts'
import { withdrawnReason } from '../labels'
import { Screen } from '../../shell/Screen'

interface Props {
  title: BilingualText
  hidden: HiddenView
  policy: Policy
}

/**
 * Replaces withdrawn content: since when, why, and whom to ask instead.
 * @example <WithdrawnScreen title={guideTitle(translator, guide)} hidden={hidden} policy={policy} />
 */
export function WithdrawnScreen({ title, hidden, policy }: Props) {
  const translator = useTranslation()
  const { t } = translator
  return (
    <Screen title={title} parent="guides">
      <Callout kind="warning" kindLabel={t('common.warning').text}>
        <Paragraph>{withdrawnReason(translator, hidden)}</Paragraph>
      </Callout>
      {hidden.ask && (
        <Group title={t('guide.ask')}>
          <ContactList contacts={toEntryViews(policy, [hidden.ask.id])} />
        </Group>
      )}
      <Actions>
        <Button kind="primary" onPress={() => redirectTo('guides')}>
          {t('guide.all')}
        </Button>
      </Actions>
    </Screen>
  )
}
