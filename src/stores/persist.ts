import { type GenericSchema, parse } from 'valibot'
import { create } from 'zustand'
import { persist, type PersistStorage } from 'zustand/middleware'
import { storage } from '../platform/storage'
import { hasTabs, wasWipedElsewhere } from '../platform/tabs'
import { parseStoredText } from './stored-text'

/**
 * Whether the device stores what the user enters; false once it has refused (full, or storage is off). The app then
 * works in memory, and every screen says so.
 * @example const isPersisted = usePersistenceStatus((state) => state.isPersisted)
 */
export const usePersistenceStatus = create<{ readonly isPersisted: boolean }>(() => ({ isPersisted: true }))

/**
 * The device's storage for a store of this version. Text that is broken, or of any other version, reads as absent: the
 * user is asked again. No other version has been published; a migration would be here. State of each release is in
 * `__tests__/stores/released`.
 */
export function persistStorage<State>(version: number): DeviceStorage<State> {
  /** The text that this tab has read or written last. */
  let seen: string | null = null
  // Read back, because a device may refuse to read, to write, or both.
  const readBack = (name: string) => {
    if (hasTabs()) seen = storage.getItem(name)
  }
  return {
    isChangedElsewhere: (name) => hasTabs() && storage.getItem(name) !== seen,
    getItem(name) {
      readBack(name)
      // The schema of the store validates the state.
      const stored = parseStoredText(storage.getItem(name), version)
      return stored && { version, state: stored.state as Partial<State> }
    },
    setItem(name, value) {
      const isPersisted = storage.setItem(name, JSON.stringify(value))
      readBack(name)
      // Stryker disable next-line ConditionalExpression: setting the same state again changes nothing
      if (isPersisted !== usePersistenceStatus.getState().isPersisted) usePersistenceStatus.setState({ isPersisted })
    },
    removeItem(name) {
      storage.removeItem(name)
      readBack(name)
    },
  }
}

interface DeviceStorage<State> extends PersistStorage<Partial<State>> {
  /** Whether another tab has changed what this one has read or written last. */
  readonly isChangedElsewhere: (name: string) => boolean
}

/** Take over what another tab has stored, by store. */
const adopters: (() => void)[] = []

/** All stores take over what another tab has stored. */
export function adoptStoredState(): void {
  for (const adopt of adopters) adopt()
}

interface PersistedOptions<State, Actions> {
  /** The key in the device's storage. It must never change. */
  readonly name: string
  /** The version of the persisted shape. Stored state of any other version is ignored. */
  readonly version: number
  /** Validates stored state. It accepts any JSON: invalid fields fall back to their initial value. */
  readonly schema: GenericSchema<unknown, State>
  /** The state before anything is stored. Its fields, and no others, are persisted. */
  readonly initial: State
  readonly actions: (
    set: (change: Partial<State> | ((state: State) => Partial<State>)) => void,
    get: () => State,
  ) => Actions
}

interface Forget {
  /** Resets the store and removes its state from the device. */
  readonly forget: () => void
}

/**
 * Creates a store that persists its state on the device.
 * @example const useCount = persisted({ name: 'yibao.count', version: 1, schema, initial: { n: 0 }, actions: () => ({}) })
 */
export function persisted<State extends object, Actions extends object>({
  name,
  version,
  schema,
  initial,
  actions,
}: PersistedOptions<State, Actions>) {
  type Store = State & Actions & Forget
  const fields = Object.keys(initial) as (keyof State)[]
  type Change = Partial<State> | ((state: State) => Partial<State>)
  const deviceStorage = persistStorage<State>(version)
  const adopt = () => {
    if (deviceStorage.isChangedElsewhere(name)) void useStore.persist.rehydrate()
  }
  /** A change applies to what is stored now, and to nothing if another tab has deleted that. */
  const applyTo = (set: (change: Change) => void) => (change: Change) => {
    if (wasWipedElsewhere()) return
    adopt()
    set(change)
  }
  const useStore = create<Store>()(
    persist(
      (set, get): Store => ({
        ...initial,
        // The type of `set` accepts actions, too, which none of ours changes.
        ...actions(applyTo(set as (change: Change) => void), get),
        forget() {
          set(initial as Partial<Store>)
          useStore.persist.clearStorage()
        },
      }),
      {
        name,
        version,
        storage: deviceStorage,
        partialize: (state): Partial<State> =>
          // The fields with their own values.
          Object.fromEntries(fields.map((field) => [field, state[field]])) as unknown as Partial<State>,
        merge: (stored, current) => ({ ...current, ...parse(schema, stored) }),
      },
    ),
  )
  adopters.push(adopt)
  return useStore
}
