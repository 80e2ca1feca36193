import { useState } from 'react'
import { Actions } from '../components/Actions'
import { CopyButton } from '../components/CopyButton'
import { Sheet } from '../components/Sheet'
import { LinkStatus } from '../components/LinkStatus'
import { CHINESE, copyWords, type Translator, translatorFor, useTranslation } from '../i18n'
import { call } from '../platform/call'
import { copy } from '../platform/clipboard'
import { openUrl, type OpenUrlResult } from '../platform/open-url'
import { navigateTo } from '../platform/navigation'
import { Box } from '../ui/box'
import { Button } from '../ui/button'
import { LiveRegion } from '../ui/live-region'
import { Paragraph, VisuallyHidden, Text } from '../ui/text'
import type { ExternalLinkRequest } from './KioskFrame'
import { keepVisitor, startNewVisitor, useNewVisitorRequest, wipeForNewVisitor } from './new-visitor'
import { useActivity } from './activity'
import './visitor-bar.scss'

interface StaffProps {
  /** On a screen of the staff, which is in Chinese. */
  staff: boolean
}

/** What the clerk presses is bilingual whatever the visitor's language is, and Chinese where the screen is. */
function useBarTranslator({ staff }: StaffProps): Translator {
  const { tag } = useTranslation()
  return translatorFor(staff ? CHINESE : tag, true)
}

/**
 * The buttons of the staff on every screen in counter mode: a new visitor, and the way to the triage.
 * @example <VisitorButtons staff={false} />
 */
export function VisitorButtons(props: StaffProps) {
  const { t } = useBarTranslator(props)
  return (
    <>
      <Button kind="secondary" onPress={() => void startNewVisitor()} className="visitor-button">
        {t('visitor.new')}
      </Button>
      <Button kind="plain" onPress={() => navigateTo('triage')}>
        {t('visitor.triage')}
      </Button>
    </>
  )
}

/** The coming wipe for a clerk at the other end of the table. */
function ClerkNotice({ secondsLeft, onStay }: { secondsLeft: number; onStay: () => void }) {
  const { t } = translatorFor(CHINESE, false)
  return (
    <Box lang={CHINESE} dir="ltr" className="idle-clerk">
      <Text className="idle-clerk-text">
        {t('visitor.idle.title').text} {t('visitor.idle.left', { seconds: secondsLeft }).text}
      </Text>
      <Button onPress={onStay} className="visitor-button">
        {t('visitor.idle.stay').text}
      </Button>
    </Box>
  )
}

/**
 * Asks before everything of the visitor is deleted, where the clerk is at this end of the table.
 * @example <NewVisitorSheet staff={false} />
 */
export function NewVisitorSheet(props: StaffProps) {
  const { t } = useBarTranslator(props)
  const isAsked = useNewVisitorRequest((state) => state.isAsked)
  return (
    <Sheet open={isAsked} title={t('settings.forget.sure')} closeLabel={t('common.close')} onClose={keepVisitor}>
      <Paragraph>{t('home.again.what')}</Paragraph>
      <Actions>
        <Button onPress={keepVisitor}>{t('settings.forget.no')}</Button>
        <Button kind="danger" onPress={() => void wipeForNewVisitor()}>
          {t('settings.forget.yes')}
        </Button>
      </Actions>
    </Sheet>
  )
}

/**
 * Announces the coming wipe; any activity cancels it. `facesClerk`: the tablet lies between two people, and one of them
 * reads from the other end.
 * @example <IdleNotice facesClerk={false} />
 */
export function IdleNotice({ facesClerk }: { facesClerk: boolean }) {
  const { tag } = useTranslation()
  const { t } = translatorFor(tag, true)
  const secondsLeft = useActivity((state) => state.secondsLeft)
  const isEnding = secondsLeft !== null
  const stay = () => useActivity.setState({ secondsLeft: null })
  return (
    <>
      <LiveRegion assertive>{isEnding && <VisuallyHidden>{t('visitor.idle.text').text}</VisuallyHidden>}</LiveRegion>
      <Sheet open={isEnding} title={t('visitor.idle.title')} closeLabel={t('common.close')} onClose={stay}>
        {facesClerk && <ClerkNotice secondsLeft={secondsLeft ?? 0} onStay={stay} />}
        <Paragraph>{t('visitor.idle.text')}</Paragraph>
        <Paragraph kind="strong">{t('visitor.idle.left', { seconds: secondsLeft ?? 0 })}</Paragraph>
        <Actions>
          <Button kind="primary" onPress={stay}>
            {t('visitor.idle.stay')}
          </Button>
        </Actions>
      </Sheet>
    </>
  )
}

/**
 * Asks before a link leaves the app, and shows its number or address.
 * @example <ExternalLinkSheet leaving={externalLink} />
 */
export function ExternalLinkSheet({ leaving: { href, cancel } }: { leaving: ExternalLinkRequest }) {
  const translator = useTranslation()
  const { t } = translator
  const number = href?.startsWith('tel:') ? href.slice(4) : null
  const kind = number === null ? 'open' : 'call'
  const shown = number ?? href ?? ''
  const [result, setResult] = useState<OpenUrlResult | null>(null)
  const close = () => {
    setResult(null)
    cancel()
  }
  const leave = async () => {
    if (number !== null) void call(number)
    // What was copied must still be opened elsewhere, which the sheet says.
    const opened = number === null && href !== null ? await openUrl(href) : 'opened'
    if (opened === 'opened') close()
    else setResult(opened)
  }
  return (
    <Sheet open={href !== null} title={t(`leave.${kind}.title`)} closeLabel={t('common.close')} onClose={close}>
      <Box className="external-link-target">
        <Text className="run ltr" selectable>
          {shown}
        </Text>
      </Box>
      <Paragraph kind="secondary">{t('leave.text')}</Paragraph>
      <CopyButton label={t('common.copy')} {...copyWords(translator)} onCopy={() => copy(shown)} />
      <LinkStatus url={shown} result={result} copied={t('link.copied')} failed={t('link.failed')} />
      <Actions>
        <Button onPress={close}>{t('leave.no')}</Button>
        <Button onPress={() => void leave()}>{t(`leave.${kind}.yes`)}</Button>
      </Actions>
    </Sheet>
  )
}
