import { Box } from '../ui/box'
import { Paragraph, Text } from '../ui/text'
import { Drawing } from './Drawing'
import type { PrintContact } from './print-content'

/**
 * Whom to ask, with the number to call.
 * @example <PrintContacts contacts={content.contacts} />
 */
export function PrintContacts({ contacts }: { contacts: readonly PrintContact[] }) {
  if (contacts.length === 0) return null
  return (
    <Box className="paper-contacts">
      {contacts.map(({ id, drawing, name, hint, phone }) => (
        <Box key={id} className="paper-contact">
          <Drawing name={drawing} size={40} className="paper-drawing" />
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
