import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { EmptyState } from '../../../components/EmptyState'
import { PrintSheet } from '../../../components/PrintSheet'
import type { PrintContent } from '../../../components/print-content'
import type { Guide } from '../../../guides'
import { guideLibrary } from '../../../guides/guide-library'
import { CHINESE, findLanguage, type LanguageTag, type Namespace, type Translator, useTranslation } from '../../../i18n'
import { useBilingualTranslator } from '../../../i18n/use-bilingual-translator'
import { guideFor } from '../../../journey/guide'
import { guidePrint, type PrintPart, PRINT_PARTS, casePrint, printParts } from '../../../journey/paper'
import { today } from '../../../platform/device'
import { redirectTo, useParams } from '../../../platform/navigation'
import { isHidden } from '../../../rules/hidden'
import { useOffice } from '../../../stores/office'
import { useProgress } from '../../../stores/progress'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Heading } from '../../../ui/heading'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { Screen } from '../../../shell/Screen'
import { type GuideContext, policyForGuide, useGuideContext } from '../../../features/guides/guide-context'
import { withGuideMessages } from '../../../features/guides/with-guide-messages'
import { useControlsTranslator } from '../../../features/counter/staff-translator'
import { casePrintContent } from './case-print'
import { PrintOptions, type PrintSubject, type PrintSettings } from './PrintOptions'
import { type PrintCodeContent, createPrintCode } from './print-code'
import { guidePrintContent } from './guide-print'
import { officeContact, type PrintExtras } from './print-frame'
import { PrintActions } from './PrintActions'
import { PRINT_SHEET_ID } from './print-output'
import './index.scss'

/** A subject that can be printed. */
interface PrintSource {
  readonly toParts: (translator: Translator) => readonly PrintPart[]
  readonly toContent: (translator: Translator, parts: readonly PrintPart[], extras: PrintExtras) => PrintContent
  /** The content of its QR code. */
  readonly codeContent: Pick<PrintCodeContent, 'answersState' | 'guide'>
  /** The parts that are excluded by default. */
  readonly defaultExclusions: PrintSettings['excludedParts']
  readonly isForStaff: boolean
}

function caseSource(
  { policy, view, answersState }: GuideContext,
  dates: Readonly<Record<string, string>>,
): PrintSource | null {
  if (!policy || !view) return null
  const print = ({ has }: Translator, parts: readonly PrintPart[]) =>
    casePrint(policy, view, { parts, dates, has: (entry) => has(`entry.${entry}.short`) })
  return {
    toParts: (translator) => printParts(print(translator, PRINT_PARTS)),
    toContent: (translator, parts, extras) =>
      casePrintContent(translator, print(translator, parts), view.verdict, extras),
    codeContent: { answersState, guide: null },
    defaultExclusions: [],
    isForStaff: false,
  }
}

function guideSource(whole: Guide, context: GuideContext): PrintSource {
  const guide = guideFor(whole, context.answersState.answers, null)
  const policy = policyForGuide(guide, context.policy)
  return {
    toParts: () => printParts(guidePrint(guide, policy, PRINT_PARTS)),
    toContent: (translator, parts, extras) =>
      guidePrintContent(translator, guidePrint(guide, policy, parts), today(), extras),
    codeContent: { answersState: null, guide: guide.id },
    // Staff read it on the tablet already.
    defaultExclusions: guide.phase === 'staff' ? ['code'] : [],
    isForStaff: guide.phase === 'staff',
  }
}

/** What can be printed: the guide of the address, the person's outcome. */
function usePrintSources(): Partial<Record<PrintSubject, PrintSource>> {
  const context = useGuideContext()
  const dates = useProgress((state) => state.dates)
  const guide = guideLibrary.guides.get(useParams().guide ?? '')
  const caseToPrint = caseSource(context, dates)
  return {
    ...(guide && !isHidden(guide, today()) && { guide: guideSource(guide, context) }),
    ...(caseToPrint && { case: caseToPrint }),
  }
}

const PRINT_NAMESPACES: readonly Namespace[] = ['ui', 'policy', 'guides']

/** The preview and the actions, once the messages of its language are loaded. */
function PrintPreview({ source, settings }: { source: PrintSource; settings: PrintSettings }) {
  const { t } = useControlsTranslator()
  const { translator, state, retry } = useBilingualTranslator(settings.tag, PRINT_NAMESPACES)
  const { on: atCounter, office } = useOffice()
  const { papers, missing } = useProgress()
  if (state !== 'ready') {
    return (
      <>
        <LiveRegion>{state === 'loading' && <Paragraph kind="secondary">{t('guides.fetching')}</Paragraph>}</LiveRegion>
        <LiveRegion assertive>{state === 'error' && <Paragraph>{t('language.failed')}</Paragraph>}</LiveRegion>
        {state === 'error' && (
          <Actions>
            <Button onPress={retry}>{t('failed.again')}</Button>
          </Actions>
        )}
      </>
    )
  }
  const parts = source.toParts(translator).filter((part) => !settings.excludedParts.includes(part))
  const code = settings.excludedParts.includes('code')
    ? null
    : createPrintCode(translator, { ...source.codeContent, site: office.site })
  const content = source.toContent(translator, parts, {
    code,
    office: atCounter ? officeContact(translator, office) : null,
    window: atCounter ? office.window : '',
    marks: { ticked: papers, missing: Object.values(missing) },
  })
  return (
    <>
      <Box className="screen-only">
        <PrintActions content={content} size={settings.size} tag={settings.tag} />
        <Heading level={2} className="paper-preview">
          {t('paper.preview')}
        </Heading>
      </Box>
      <PrintSheet
        id={PRINT_SHEET_ID}
        lang={settings.tag}
        dir={findLanguage(settings.tag).direction}
        size={settings.size}
        {...content}
      />
    </>
  )
}

/**
 * The default language. If the person reads Chinese, a guide is printed in English, too: two people read it. What is for
 * staff is in Chinese only.
 */
const defaultPrintLanguage = (tag: LanguageTag, subject: PrintSubject, isForStaff: boolean): LanguageTag => {
  if (subject === 'case') return tag
  if (isForStaff) return CHINESE
  return tag === CHINESE ? 'en' : tag
}

/** Prints the outcome or a guide, saves it as an image, or copies it. */
function PrintScreen() {
  const translator = useControlsTranslator()
  const { t } = translator
  const { tag } = useTranslation()
  const atCounter = useOffice((state) => state.on)
  const sources = usePrintSources()
  const subjects = (['guide', 'case'] as const).filter((subject) => sources[subject])
  const [changes, setChanges] = useState<Partial<PrintSettings>>({})
  const subject = changes.subject ?? subjects[0] ?? 'case'
  const source = sources[subject]
  const settings: PrintSettings = {
    subject,
    tag: defaultPrintLanguage(tag, subject, source?.isForStaff ?? false),
    size: 'a4',
    excludedParts: source?.defaultExclusions ?? [],
    ...changes,
  }
  return (
    <Screen
      title={t('paper.title')}
      heading={null}
      parent={subject === 'guide' ? 'guides' : 'outcome'}
      staff={atCounter}
    >
      <Box className="screen-only">
        <Heading level={1} focusKey="open">
          {t('paper.title')}
        </Heading>
      </Box>
      {source ? (
        <>
          <PrintOptions
            settings={settings}
            onChange={(changed) => setChanges({ ...changes, ...changed })}
            subjects={subjects}
            parts={source.toParts(translator)}
          />
          <PrintPreview source={source} settings={settings} />
        </>
      ) : (
        <EmptyState icon="document" text={t('paper.none')}>
          <Button kind="primary" onPress={() => redirectTo('questions')}>
            {t('home.start')}
          </Button>
        </EmptyState>
      )}
    </Screen>
  )
}

export default withGuideMessages(PrintScreen)
