import { useState } from 'react'
import { Actions } from '../../../components/Actions'
import { Bilingual } from '../../../components/Bilingual'
import { Card } from '../../../components/Card'
import { Group } from '../../../components/Group'
import { fits, LIMITS } from '../../../stores/office-fields'
import { useOffice } from '../../../stores/office'
import { Button } from '../../../ui/button'
import { Input } from '../../../ui/input'
import { Live } from '../../../ui/live'
import { Paragraph } from '../../../ui/text'
import { useBoth } from '../both'

/**
 * The office's own sentences: those there are, and a place to write another.
 * @example <Sentences />
 */
export function Sentences() {
  const { t } = useBoth()
  const sentences = useOffice((state) => state.office.sentences)
  const [text, setText] = useState('')
  const [zh, setZh] = useState('')
  const [wrong, setWrong] = useState<'office.sentence.empty' | 'office.wrong.text' | null>(null)
  const { set } = useOffice.getState()
  const add = () => {
    const all = [...sentences, { text: text.trim() === '' ? null : text.trim(), zh: zh.trim() }]
    const can = fits('sentences', all)
    setWrong(zh.trim() === '' ? 'office.sentence.empty' : can ? null : 'office.wrong.text')
    if (!can) return
    set({ sentences: all })
    setText('')
    setZh('')
  }
  return (
    <Group title={t('office.sentences')}>
      <Paragraph kind="secondary">{t('office.sentences.hint')}</Paragraph>
      {sentences.map((one, index) => (
        <Card key={`${index} ${one.zh}`}>
          <Bilingual zh={one.zh} {...(one.text !== null && { text: one.text })} />
          <Button kind="plain" label={`${t('office.sentence.remove').text}: ${one.zh}`} onPress={() => set({ sentences: sentences.filter((_, at) => at !== index) })}>
            {t('office.sentence.remove')}
          </Button>
        </Card>
      ))}
      {sentences.length >= LIMITS.sentences ? <Paragraph>{t('office.sentence.full')}</Paragraph> : (
        <>
          <Input id="sentence-zh" label={t('office.sentence.chinese')} value={zh} onInput={setZh} most={LIMITS.sentence} invalid={wrong !== null} className="office-field" />
          <Input id="sentence-text" label={t('office.sentence.text')} value={text} onInput={setText} most={LIMITS.sentence} className="office-field" />
          <Live urgent>{wrong !== null && <Paragraph className="office-wrong">{t(wrong)}</Paragraph>}</Live>
          <Actions><Button onPress={add}>{t('office.sentence.add')}</Button></Actions>
        </>
      )}
    </Group>
  )
}
