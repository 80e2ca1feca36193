import { useState } from 'react'
import { LinkStatus } from '../components/LinkStatus'
import { useTranslation } from '../i18n'
import { openUrl, type OpenUrlResult } from '../platform/open-url'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { LocalizedText } from '../ui/localized-text'
import './OfficialPageLink.scss'

/**
 * A link to an official page. WeChat opens no other website: the address is copied, and a line says so.
 * @example <OfficialPageLink url="https://www.nhsa.gov.cn" />
 */
export function OfficialPageLink({ url }: { url: string }) {
  const { t } = useTranslation()
  const [result, setResult] = useState<OpenUrlResult | null>(null)
  return (
    <>
      <Link
        href={url}
        external
        onFollow={() => void openUrl(url).then(setResult)}
        className="official-page-link link-text"
      >
        <LocalizedText text={t('source.open')} />
        <Icon name="external" className="official-page-link-icon" />
      </Link>
      <LinkStatus url={url} result={result} copied={t('link.copied')} failed={t('link.failed')} />
    </>
  )
}
