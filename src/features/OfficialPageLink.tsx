import { useState } from 'react'
import { useTranslation } from '../i18n'
import { openUrl, type OpenUrlResult } from '../platform/open-url'
import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { LiveRegion } from '../ui/live-region'
import { LocalizedText } from '../ui/localized-text'
import { Paragraph, Text } from '../ui/text'
import './OfficialPageLink.scss'

/**
 * What happened to a link out of the app, if the person must go on elsewhere: the address was copied, or must be typed.
 * @example <LinkStatus url={url} result="copied" />
 */
export function LinkStatus({ url, result }: { url: string; result: OpenUrlResult | null }) {
  const { t } = useTranslation()
  return (
    <LiveRegion>
      {result === 'copied' && <Paragraph kind="secondary">{t('link.copied')}</Paragraph>}
      {result === 'failed' && (
        <>
          <Paragraph kind="secondary">{t('link.failed')}</Paragraph>
          <Text className="run ltr official-page-url" selectable>
            {url}
          </Text>
        </>
      )}
    </LiveRegion>
  )
}

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
      <LinkStatus url={url} result={result} />
    </>
  )
}
