import { now } from './day'
import { storage } from './storage'
import type { TabListeners } from './tabs'

// Tabs share the storage, and hear of each other's changes by `storage` events, which every browser has.

/**
 * The mark of a wipe, a random text, until every tab has dropped its data: a tab that knows another one holds data that
 * has been deleted.
 */
const MARK = 'yibao.wipe'
/** Messages between the tabs; they are removed as soon as they are written. */
const POST = 'yibao.tabs'
/** The most milliseconds to wait for a tab: one that is asleep cannot answer, and reads the mark when it wakes. */
const TIMEOUT = 1000
/** The minimum interval between two messages about activity, in milliseconds. */
const ACTIVITY_INTERVAL = 1000

const kinds = ['hello', 'here', 'bye', 'wiped', 'active'] as const
type Kind = (typeof kinds)[number]

export const hasTabs = (): boolean => true

const randomId = () => Math.random().toString(36).slice(2)
const id = randomId()
const others = new Set<string>()
/** The tabs that have not dropped their data yet. */
let waiting = new Set<string>()
let onAllAnswered: () => void = () => undefined
let lastShared = 0
let listeners: TabListeners | null = null

/** Read when this module is loaded, which is before the stores read their state. */
let mark = storage.getItem(MARK)

function post(kind: Kind): void {
  // The time makes each message another text: only a changed text is an event.
  storage.setItem(POST, JSON.stringify({ kind, from: id, at: now() + Math.random() }))
  storage.removeItem(POST)
}

/** The message in a stored text, which Taro has wrapped; null: none. */
function parseMessage(wrapped: string): { readonly kind: Kind; readonly from: string } | null {
  try {
    const { data } = JSON.parse(wrapped) as { data?: unknown }
    const { kind, from } = JSON.parse(String(data)) as { kind?: unknown; from?: unknown }
    const known = kinds.find((one) => one === kind)
    return known !== undefined && typeof from === 'string' ? { kind: known, from } : null
  } catch {
    return null
  }
}

/** Also for a tab that answers after the wipe has ended: the mark has then been read by everybody. */
function removeWaiting(tab: string): void {
  if (!waiting.delete(tab) || waiting.size > 0) return
  storage.removeItem(MARK)
  onAllAnswered()
}

function receive(text: string): void {
  const message = parseMessage(text)
  if (!message || message.from === id) return
  const { kind, from } = message
  if (kind === 'bye') others.delete(from)
  else others.add(from)
  if (kind === 'hello') post('here')
  if (kind === 'active') listeners?.onActivity()
  if (kind === 'bye' || kind === 'wiped') removeWaiting(from)
}

function onStorage({ key, newValue }: StorageEvent): void {
  if (key === POST) {
    if (newValue !== null) receive(newValue)
  } else if (!wasWipedElsewhere()) listeners?.onChange()
}

/** A tab that was asleep has missed the events. */
function wake(): void {
  if (document.visibilityState !== 'visible') return
  post('hello')
  if (!wasWipedElsewhere()) listeners?.onChange()
}

export function joinTabs(own: TabListeners): void {
  listeners = own
  window.addEventListener('storage', onStorage)
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('pagehide', () => post('bye'))
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) wake()
  })
  post('hello')
}

export function wasWipedElsewhere(): boolean {
  const current = storage.getItem(MARK)
  if (current === null || current === mark) return false
  mark = current
  listeners?.onWipe()
  post('wiped')
  return true
}

export async function wipeOtherTabs(): Promise<boolean> {
  if (others.size === 0) return false
  mark = randomId()
  storage.setItem(MARK, mark)
  waiting = new Set(others)
  await new Promise<void>((resolve) => {
    onAllAnswered = resolve
    setTimeout(resolve, TIMEOUT)
  })
  // Tabs that have not answered are asleep, or were closed without a message. For them the mark stays.
  for (const tab of waiting) others.delete(tab)
  return true
}

export function shareActivity(): void {
  if (others.size === 0 || now() - lastShared < ACTIVITY_INTERVAL) return
  lastShared = now()
  post('active')
}
