import { Box } from '../ui/box'
import { Paragraph, Text } from '../ui/text'
import { PrintDrawing } from './PrintDrawing'
import type { PrintContact, PrintSize } from './print-content'

/**
 * Whom to ask, with the number to call.
 * @example <PrintContacts contacts={content.contacts} size="a4" />
 */
export function PrintContacts({ contacts, size }: { contacts: readonly PrintContact[]; size: PrintSize }) {
  if (contacts.length === 0) return null
  return (
    <Box className="paper-contacts">
      {contacts.map(({ id, drawing, name, hint, phone }) => (
        <Box key={id} className="paper-contact">
          {size !== 'slip' && <PrintDrawing name={drawing} size={40} paper={size} />}
          <Box className="paper-words">
            <Paragraph className="paper-small paper-contact-name">{name}</Paragraph>
            {hint !== undefined && <Paragraph className="paper-small">{hint}</Paragraph>}
            {phone !== null && (
              <Paragraph className="paper-phone">
                <Text className="run ltr">{phone}</Text>
              </Paragraph>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
