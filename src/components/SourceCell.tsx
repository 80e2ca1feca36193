import type { ReactNode } from 'react'
import { Item } from '../ui/list'
import { DescriptionTerm, DescriptionRow, DescriptionList, DescriptionDetails } from '../ui/description-list'
import { Text } from '../ui/text'
import { plainText, type DisplayText } from '../ui/display-text'
import './SourceCell.scss'

interface Fact {
  label: DisplayText
  value: DisplayText
}

interface Props {
  title: string
  issuer: string
  /** The language of the title; absent: Chinese, as printed. */
  lang?: string
  /** The language of the issuer; absent: that of the title. */
  issuerLang?: string
  date: Fact
  grade: Fact
  /** The day on which the statement was last compared with this source. */
  verified: Fact
  /** The last day on which the statement is reliable without confirmation. */
  bestBefore: Fact
  /** Absent: there is no official page. */
  link?: ReactNode
}

/**
 * The source of a statement: document, issuer, grade and dates. Use it in Cells.
 * @example <Cells><SourceCell title="社会保险法" issuer="全国人大常委会" date={date} grade={grade} verified={day} bestBefore={end} /></Cells>
 */
export function SourceCell({
  title,
  issuer,
  lang = 'zh-Hans',
  issuerLang = lang,
  date,
  grade,
  verified,
  bestBefore,
  link,
}: Props) {
  return (
    <Item className="source">
      <Text lang={lang} className="source-title">
        {title}
      </Text>
      <Text lang={issuerLang} className="source-issuer">
        {issuer}
      </Text>
      <DescriptionList className="source-facts">
        {[date, grade, verified, bestBefore].map(({ label, value }) => (
          <DescriptionRow key={plainText(label)} className="source-fact">
            <DescriptionTerm>{label}</DescriptionTerm>
            <DescriptionDetails>{value}</DescriptionDetails>
          </DescriptionRow>
        ))}
      </DescriptionList>
      {link}
    </Item>
  )
}
