import { useTranslation } from '../../i18n'
import type { SourceDocument } from '../../rules'
import { Item, List } from '../../ui/list'
import { Paragraph } from '../../ui/text'
import { titleLanguage } from '../../features/labels'
import { OfficialPageLink } from '../../features/OfficialPageLink'

/**
 * A list of documents with their printed titles; a link only if there is an official page.
 * @example <DocumentList documents={Object.values(library.documents)} />
 */
export function DocumentList({ documents }: { documents: readonly SourceDocument[] }) {
  const { t, day } = useTranslation()
  return (
    <List className="documents">
      {documents.map(({ title, issuer, date, url }) => (
        <Item key={`${title} ${issuer} ${date}`} className="document">
          <Paragraph lang={titleLanguage(title)}>{title}</Paragraph>
          <Paragraph kind="caption" lang={titleLanguage(issuer)}>
            {issuer}
          </Paragraph>
          <Paragraph kind="caption">{date === 'undated' ? t('source.undated') : day(date)}</Paragraph>
          {url !== null && <OfficialPageLink url={url} />}
        </Item>
      ))}
    </List>
  )
}
