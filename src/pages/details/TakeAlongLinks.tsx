import { Cell, Cells } from '../../components/Cell'
import { Details } from '../../components/Details'
import { useTranslation } from '../../i18n'
import { linkToRoute } from '../../features/links'

/**
 * The ways to keep the answer or to give it to somebody: another device, paper.
 * @example <TakeAlongLinks />
 */
export function TakeAlongLinks() {
  const { t } = useTranslation()
  return (
    <Details summary={t('answer.take')}>
      <Cells>
        {[
          { icon: 'code' as const, ...linkToRoute('handover', t('handover.along')) },
          { icon: 'document' as const, ...linkToRoute('paper', t('paper.title')) },
        ].map(({ icon, label, href, onFollow }) => (
          <Cell key={href} icon={icon} title={label} href={href} onFollow={onFollow} />
        ))}
      </Cells>
    </Details>
  )
}
