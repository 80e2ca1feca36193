import { Actions } from '../../components/Actions'
import { Callout } from '../../components/Callout'
import { Group } from '../../components/Group'
import { type Line, useSpeech } from '../../i18n'
import type { HiddenView } from '../../journey/hidden'
import { listed } from '../../journey/outcome'
import { replace } from '../../platform/navigation'
import type { Policy } from '../../rules'
import { Button } from '../../ui/button'
import { Paragraph } from '../../ui/text'
import { ContactList } from '../outcome/Contacts'
import { hiddenWhy } from '../names'
import { Screen } from '../Screen'

interface Props {
  title: Line
  hidden: HiddenView
  policy: Policy
}

/**
 * In the place of what was taken offline: since when, why, and whom to ask instead.
 * @example <Hidden title={guideName(speech, guide)} hidden={hidden} policy={policy} />
 */
export function Hidden({ title, hidden, policy }: Props) {
  const speech = useSpeech()
  const { t } = speech
  return (
    <Screen title={title} parent="guides">
      <Callout kind="warning" kindWord={t('common.warning').text}>
        <Paragraph>{hiddenWhy(speech, hidden)}</Paragraph>
      </Callout>
      {hidden.ask && <Group title={t('guide.ask')}><ContactList contacts={listed(policy, [hidden.ask.id])} /></Group>}
      <Actions><Button kind="primary" onPress={() => replace('guides')}>{t('guide.all')}</Button></Actions>
    </Screen>
  )
}
