// What the scripts of a build may call on Chrome 70 and iOS 12, from caniuse.com: no build adds what they lack. A line here
// is for what somebody, or a package, would write by habit.

/** A call that one of them lacks, with the first versions that know it, and how code that does without it looks for it. */
interface NewerApi {
  readonly call: RegExp
  readonly versions: string
  /** Absent: nothing makes up for it. */
  readonly guard?: RegExp
}

const NEWER: readonly NewerApi[] = [
  {
    call: /Object\.fromEntries\(/,
    versions: 'Chrome 73, iOS 12.2',
    guard: /typeof Object\.fromEntries|Object,"fromEntries"/,
  },
  { call: /Object\.(?:hasOwn|groupBy)\(/, versions: 'Chrome 93 and later' },
  { call: /\bPromise\.allSettled\(/, versions: 'Chrome 76, iOS 13', guard: /Promise,"allSettled"/ },
  { call: /\bPromise\.(?:any|withResolvers|try)\(/, versions: 'Chrome 85 and later' },
  { call: /\.replaceAll\(/, versions: 'Chrome 85, iOS 13.4' },
  // `clients.matchAll` of a service worker is older.
  { call: /(?<!clients)\.matchAll\(/, versions: 'Chrome 73, iOS 13' },
  { call: /\.at\(-?\d/, versions: 'Chrome 92, iOS 15.4' },
  { call: /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced)\(/, versions: 'Chrome 97 and later' },
  { call: /\bstructuredClone\(/, versions: 'Chrome 98, iOS 15.4' },
  { call: /\bqueueMicrotask\(/, versions: 'Chrome 71, iOS 12.2', guard: /typeof queueMicrotask/ },
  { call: /\bglobalThis\b/, versions: 'Chrome 71, iOS 12.2', guard: /typeof globalThis/ },
  { call: /\bBigInt(?:64Array|\()/, versions: 'iOS 14' },
  { call: /\bnew (?:WeakRef|FinalizationRegistry)\b/, versions: 'Chrome 84, iOS 14.5' },
  { call: /\bnew ResizeObserver\b/, versions: 'iOS 13.4', guard: /"ResizeObserver"in window/ },
  { call: /\bnew BroadcastChannel\b/, versions: 'iOS 15.4', guard: /BroadcastChannel"in |typeof BroadcastChannel/ },
  { call: /\bnew (?:OffscreenCanvas|CompressionStream|DecompressionStream)\b/, versions: 'Chrome 80 and later' },
  {
    call: /\.(?:replaceChildren|checkVisibility|requestSubmit|showPicker|randomUUID)\(/,
    versions: 'Chrome 76 and later',
  },
  { call: /\.showModal\(/, versions: 'iOS 15.4', guard: /&&\w+(?:\.\w+)*\.showModal\?/ },
  { call: /matchMedia\([^)]*\)\.addEventListener\(/, versions: 'iOS 14' },
]

/**
 * What a script calls that Chrome 70 or iOS 12 lacks, one line each, unless it, or the code that is `loaded` before it,
 * looks for that first.
 * @example missingOnOldPhones('list.at(-1)') // ['.at(-1: Chrome 92, iOS 15.4']
 */
export function missingOnOldPhones(code: string, loaded = ''): string[] {
  return NEWER.flatMap(({ call, versions, guard }) => {
    const [found] = call.exec(code) ?? []
    return found === undefined || guard?.test(loaded + code) ? [] : [`${found}: ${versions}`]
  })
}
