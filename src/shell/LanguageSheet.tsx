import { Cell, Cells } from '../components/Cell'
import { Sheet } from '../components/Sheet'
import { useTranslation } from '../i18n'
import { Button } from '../ui/button'
import { VisibleTextsContext } from '../ui/visible-texts'
import { LanguageRequestStatus, offeredLanguages, useLanguageChoice } from './languages'
import { useReport } from './ReportButton'

interface Props {
  open: boolean
  onClose: () => void
}

/**
 * All languages, each in its own script, without leaving the screen; below them the report of a wrong sentence.
 * @example <LanguageSheet open={isOpen} onClose={close} />
 */
export function LanguageSheet({ open, onClose }: Props) {
  const { t, tag } = useTranslation()
  const { request, choose } = useLanguageChoice()
  const { report, sheet } = useReport()
  const select = async (newTag: string) => {
    if (await choose(newTag)) onClose()
  }
  return (
    <>
      {/* The lines of this sheet are not those of the screen, which a report lists. */}
      <VisibleTextsContext.Provider value={null}>
        <Sheet open={open} title={t('language.title')} closeLabel={t('common.close')} onClose={onClose}>
          <LanguageRequestStatus request={request} />
          <Cells label={t('language.title').text}>
            {offeredLanguages().map(({ id, label, lang }) => (
              <Cell key={id} title={label} lang={lang} current={id === tag} onPress={() => void select(id)} />
            ))}
          </Cells>
          <Button
            kind="plain"
            onPress={() => {
              onClose()
              report()
            }}
          >
            {t('report.button')}
          </Button>
        </Sheet>
      </VisibleTextsContext.Provider>
      {sheet}
    </>
  )
}
