import type { Door } from '../../components/Doors'
import type { Translator } from '../../i18n'
import { toBring } from '../../journey/checklist'
import type { OutcomeView } from '../../journey/outcome'
import { EMPLOYER_DOCUMENTS } from '../../policies/ids'
import { linkToRoute } from '../links'

/**
 * The four ways into the answer: its steps, papers, sentences for the counter and numbers, with how many there are; of the
 * papers, the documents that the person must bring.
 * @example <Doors label="More" doors={answerDoors(translator, view)} />
 */
export function answerDoors({ t }: Translator, { steps, documents, cards, contacts }: OutcomeView): Door[] {
  const [card] = cards
  return [
    { ...linkToRoute('steps', t('door.steps')), drawing: 'steps', count: steps.length },
    {
      ...linkToRoute('papers', t('door.papers')),
      drawing: 'papers',
      count: toBring(documents, EMPLOYER_DOCUMENTS).length,
    },
    ...(card
      ? [
          {
            ...linkToRoute('card', t('door.counter'), { params: { entry: card.id } }),
            drawing: 'show-clerk' as const,
            count: cards.length,
          },
        ]
      : []),
    { ...linkToRoute('contacts', t('door.call')), drawing: 'call', count: contacts.length },
  ]
}
