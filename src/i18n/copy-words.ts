import type { CopyResult } from '../platform/clipboard'
import { openPhoneSettings } from '../platform/settings'
import type { BilingualText } from './bilingual-text'
import type { Translator } from './translator'

interface CopyWords {
  readonly done: BilingualText
  /** What to do when the device did not copy, by the reason. */
  readonly failed: Readonly<Record<Exclude<CopyResult, 'copied'>, BilingualText>>
  /** Leads to where the clipboard is allowed. Null: the platform cannot open it. */
  readonly settings: { readonly label: BilingualText; readonly onPress: () => void } | null
}

/**
 * What every button that copies says afterwards.
 * @example <CopyButton label={t('common.copy')} {...copyWords(translator)} onCopy={() => copy(zh)} />
 */
export function copyWords({ t }: Translator): CopyWords {
  return {
    done: t('common.copied'),
    failed: { refused: t('permission.clipboard'), privacy: t('permission.privacy'), failed: t('paper.copy.failed') },
    settings: openPhoneSettings && { label: t('paper.save.settings'), onPress: openPhoneSettings },
  }
}
