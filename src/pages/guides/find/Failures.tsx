import { useMemo, useState } from 'react'
import { useTranslation } from '../../../i18n'
import type { Answers, Policy } from '../../../rules'
import { Section } from '../../../ui/region'
import { Rows } from './Rows'
import { failureEntries } from './guide-entries'

/**
 * The most common failures with their pictures; pressing one shows its answer in its place.
 * @example <Failures policy={policy} answers={answers} />
 */
export function Failures({ policy, answers }: { policy: Policy; answers: Answers }) {
  const translator = useTranslation()
  const [open, setOpen] = useState<string | null>(null)
  const entries = useMemo(() => failureEntries(translator, policy, answers), [translator, policy, answers])
  return (
    <Section className="found-group">
      <Rows entries={entries} query="" policy={policy} open={open} onOpen={setOpen} />
    </Section>
  )
}
