import { Callout } from '../../../components/Callout'
import { pageUrl } from '../../../platform/page-url'
import { Button } from '../../../ui/button'
import { Paragraph } from '../../../ui/text'
import { useOfficeTranslator } from './office-translator'

/** Whether a web address leads to the host on which this app runs; false in a mini-program, which has none. */
export function isOwnAddress(address: string): boolean {
  const own = pageUrl('handover', {})
  return own?.startsWith(`${/^https:\/\/[^/]+/.exec(address)?.[0] ?? ''}/`) ?? false
}

interface Props {
  address: string
  isConfirmed: boolean
  onConfirm: () => void
}

/**
 * Where the codes will lead, as a browser shows it; another address than the app's own is confirmed first.
 * @example <SiteCheck address="https://example.org/" isConfirmed={false} onConfirm={confirm} />
 */
export function SiteCheck({ address, isConfirmed, onConfirm }: Props) {
  const { t } = useOfficeTranslator()
  if (isConfirmed) return <Paragraph kind="secondary">{t('office.site.opens', { address })}</Paragraph>
  return (
    <Callout kind="warning" kindLabel={t('common.warning').text}>
      <Paragraph>{t('office.site.other', { address })}</Paragraph>
      <Button onPress={onConfirm}>{t('office.site.use')}</Button>
    </Callout>
  )
}
