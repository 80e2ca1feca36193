import { Callout } from '../../components/Callout'
import { useSpeech } from '../../i18n'
import { Box } from '../../ui/box'
import { Live } from '../../ui/live'
import { Paragraph } from '../../ui/text'

/** Why no case was read. */
export type Refused = 'foreign' | 'damaged' | 'newer' | 'camera' | 'nothing' | 'empty'

/**
 * Says why no case was read and what to do; spoken as it appears. Null: nothing was refused.
 * @example <Refusal id="refused" why="damaged" />
 */
export function Refusal({ id, why }: { id: string; why: Refused | null }) {
  const { t } = useSpeech()
  return (
    <Live urgent className="handover-refusal">
      {why !== null && (
        <Box id={id}>
          <Callout kind="danger" kindWord={t('common.warning').text}><Paragraph>{t(`handover.refused.${why}`)}</Paragraph></Callout>
        </Box>
      )}
    </Live>
  )
}
