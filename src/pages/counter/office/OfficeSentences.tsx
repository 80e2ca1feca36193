import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Bilingual } from '../../../components/Bilingual'
import { Card } from '../../../components/Card'
import { Group } from '../../../components/Group'
import { isValidOfficeField, LIMITS } from '../../../stores/office-fields'
import { useOffice } from '../../../stores/office'
import { Button } from '../../../ui/button'
import { Input } from '../../../ui/input'
import { LiveRegion } from '../../../ui/live-region'
import { Paragraph } from '../../../ui/text'
import { useOfficeTranslator } from './office-translator'

/**
 * The office's own sentences, and a form to add one.
 * @example <OfficeSentences />
 */
export function OfficeSentences() {
  const { t } = useOfficeTranslator()
  const sentences = useOffice((state) => state.office.sentences)
  const [text, setText] = useState('')
  const [zh, setZh] = useState('')
  const [error, setError] = useState<'office.sentence.empty' | 'office.wrong.text' | null>(null)
  const { set } = useOffice.getState()
  const add = () => {
    const newSentences = [...sentences, { text: text.trim() === '' ? null : text.trim(), zh: zh.trim() }]
    const isValid = isValidOfficeField('sentences', newSentences)
    setError(zh.trim() === '' ? 'office.sentence.empty' : isValid ? null : 'office.wrong.text')
    if (!isValid) return
    set({ sentences: newSentences })
    setText('')
    setZh('')
  }
  return (
    <Group title={t('office.sentences')}>
      <Paragraph kind="secondary">{t('office.sentences.hint')}</Paragraph>
      {sentences.map((sentence, index) => (
        <Card key={`${index} ${sentence.zh}`}>
          <Bilingual zh={sentence.zh} {...(sentence.text !== null && { text: sentence.text })} />
          <Button
            kind="plain"
            label={`${t('office.sentence.remove').text}: ${sentence.zh}`}
            onPress={() => set({ sentences: sentences.filter((_, at) => at !== index) })}
          >
            {t('office.sentence.remove')}
          </Button>
        </Card>
      ))}
      {sentences.length >= LIMITS.sentences ? (
        <Paragraph>{t('office.sentence.full')}</Paragraph>
      ) : (
        <>
          <Input
            id="sentence-zh"
            label={t('office.sentence.chinese')}
            value={zh}
            onInput={setZh}
            maxLength={LIMITS.sentence}
            invalid={error !== null}
            className="office-field"
          />
          <Input
            id="sentence-text"
            label={t('office.sentence.text')}
            value={text}
            onInput={setText}
            maxLength={LIMITS.sentence}
            className="office-field"
          />
          <LiveRegion assertive>
            {error !== null && <Paragraph className="office-error">{t(error)}</Paragraph>}
          </LiveRegion>
          <Actions>
            <Button onPress={add}>{t('office.sentence.add')}</Button>
          </Actions>
        </>
      )}
    </Group>
  )
}
