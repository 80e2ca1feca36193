import { Icon } from '../ui/icon'
import { Link } from '../ui/link'
import { Item } from '../ui/list'
import { Say } from '../ui/say'
import { Term, TermRow, Terms, TermValue } from '../ui/terms'
import { Text } from '../ui/text'
import { plain, type Words } from '../ui/words'
import type { Way } from './way'
import './SourceNote.scss'

interface Fact {
  label: Words
  value: Words
}

interface Props {
  title: string
  issuer: string
  /** The language of title and issuer; absent: Chinese, as printed. */
  lang?: string
  date: Fact
  grade: Fact
  /** The day on which the statement was last compared with this source. */
  verified: Fact
  /** The last day on which it may be relied on without asking first. */
  bestBefore: Fact
  /** Absent: there is no official page. */
  link?: Way
}

/**
 * On what a statement rests: the document, who issued it, how good it is and when it was checked; stands in Cells.
 * @example <Cells><SourceNote title="社会保险法" issuer="全国人大常委会" date={date} grade={grade} verified={day} bestBefore={end} /></Cells>
 */
export function SourceNote({ title, issuer, lang = 'zh-Hans', date, grade, verified, bestBefore, link }: Props) {
  return (
    <Item className="source">
      <Text lang={lang} className="source-title">{title}</Text>
      <Text lang={lang} className="source-issuer">{issuer}</Text>
      <Terms className="source-facts">
        {[date, grade, verified, bestBefore].map(({ label, value }) => (
          <TermRow key={plain(label)} className="source-fact">
            <Term>{label}</Term>
            <TermValue>{value}</TermValue>
          </TermRow>
        ))}
      </Terms>
      {link && (
        <Link href={link.href} onFollow={link.onFollow} outward className="source-link link-text">
          <Say words={link.label} />
          <Icon name="external" className="source-link-icon" />
        </Link>
      )}
    </Item>
  )
}
