import { Actions } from '../../components/Actions'
import { Group } from '../../components/Group'
import { useSpeech } from '../../i18n'
import { replace } from '../../platform/navigation'
import { routes } from '../../routes'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { AnswersGiven } from '../AnswersGiven'
import { useCheck } from '../check'
import { Chosen } from '../Chosen'
import { guarded } from '../guarded'
import { questionName } from '../names'
import { Screen } from '../Screen'
import { useAsking } from './ask'
import { Question } from './Question'

function Questions() {
  const speech = useSpeech()
  const { t } = speech
  const check = useCheck()
  const asking = useAsking(check)
  const { asked, back, change } = asking
  const backInPage = back ? { label: t('screen.back'), href: `#/${routes.questions}`, onFollow: back } : undefined
  const told = <AnswersGiven told={check.told} onChange={change} />
  if (!asked) {
    return (
      <Screen title={t('questions.check')} parent="home" arrival="check" backInPage={backInPage}>
        {told}
        <Actions><Button kind="primary" onPress={() => replace('outcome')}>{t('home.see-answer')}</Button></Actions>
      </Screen>
    )
  }
  const sofar = t('questions.so-far')
  return (
    <Screen
      title={questionName(speech, asked.id)}
      heading={null}
      arrival={asked.id}
      parent="home"
      backInPage={backInPage}
      {...(check.policy && { list: <Chosen told={check.told} current={asked.id} onChange={change} />, listLabel: sofar.text })}
    >
      <Question asked={asked} asking={asking} policy={check.policy} />
      {check.policy && <Box className="page-narrow"><Group title={sofar}>{told}</Group></Box>}
    </Screen>
  )
}

export default guarded(Questions)
