import { useSpeech } from '../../i18n'
import { openUrl } from '../../platform/link'
import type { SourceDocument } from '../../rules'
import { Link } from '../../ui/link'
import { Item, List } from '../../ui/list'
import { Paragraph } from '../../ui/text'
import { printedIn } from '../names'

/**
 * A list of documents as they are printed; a link only where there is an official page.
 * @example <Documents documents={Object.values(library.documents)} />
 */
export function Documents({ documents }: { documents: readonly SourceDocument[] }) {
  const { t, day } = useSpeech()
  return (
    <List className="documents">
      {documents.map(({ title, issuer, date, url }) => (
        <Item key={`${title} ${issuer}`} className="document">
          <Paragraph lang={printedIn(title)}>{title}</Paragraph>
          <Paragraph kind="caption" lang={printedIn(issuer)}>{issuer}</Paragraph>
          <Paragraph kind="caption">{date === 'undated' ? t('source.undated') : day(date)}</Paragraph>
          {url !== null && <Link href={url} outward onFollow={() => void openUrl(url)} className="link-text">{t('source.open')}</Link>}
        </Item>
      ))}
    </List>
  )
}
