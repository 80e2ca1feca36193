import zhPolicy from '../../locales/zh-Hans/policy.json'
import zhUi from '../../locales/zh-Hans/ui.json'
import type { Tag } from './languages'
import type { Space, Words } from './words'

const chinese: Partial<Record<Space, Words>> = { ui: zhUi, policy: zhPolicy }

/**
 * The words of a space in a language: English and Chinese are part of the program.
 * `null`: they cannot be had from here.
 */
export function load(tag: Tag, space: Space): Words | Promise<Words> | null {
  return (tag === 'zh-Hans' ? chinese[space] : undefined) ?? null
}
