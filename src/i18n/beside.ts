import { bring, isHere } from './bring'
import { i18n } from './instance'
import { nearest, type Tag } from './languages'
import { useWatched, watched } from './watched'

/** The language of the offices: its words stand beside every other's. */
export const CHINESE = 'zh-Hans' satisfies Tag

const beside = watched(false)
let wanted = false

/**
 * Shows Chinese beside each line from now on, or no longer, and says whether that is so: the Chinese words may be
 * out of reach, and then nothing changes. The latest call wins.
 * @example if (!(await showChinese(true))) tell()
 */
export function showChinese(on: boolean): true | Promise<boolean> {
  wanted = on
  const show = () => {
    if (wanted === on) beside.set(on)
  }
  // The words of the guides only where guides are being read.
  const guides = isHere(nearest(i18n.language), ['guides'])
  const brought = on ? bring(CHINESE, ['ui', 'policy', ...(guides ? ['guides' as const] : [])]) : true
  if (brought === true) {
    show()
    return true
  }
  return brought.then((came) => {
    if (came) show()
    return came
  })
}

/**
 * The Chinese words of a line by its id, as they are written: what is filled in stands there by its name.
 * `null`: they are not here.
 * @example chineseOf('home.start') // '开始'
 */
export function chineseOf(id: string): string | null {
  const found = id.split(' ').flatMap((key) => ['ui', 'policy', 'guides'].flatMap((space) =>
    [key, `${key}_other`].flatMap((one) => (i18n.getResource(CHINESE, space, one) as string | undefined) ?? [])))
  return found.length > 0 ? found.join(' ') : null
}

/**
 * Whether Chinese stands beside each line now.
 * @example const shown = useChinese()
 */
export function useChinese(): boolean {
  return useWatched(beside)
}
