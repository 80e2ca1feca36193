import { type GenericSchema, parse } from 'valibot'
import { create } from 'zustand'
import { persist, type PersistStorage } from 'zustand/middleware'
import { storage } from '../platform/storage'
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
export function persistStorage<State>(version: number): PersistStorage<Partial<State>> {
  return {
    getItem(name) {
      // The schema of the store validates the state.
      const stored = parseStoredText(storage.getItem(name), version)
      return stored && { version, state: stored.state as Partial<State> }
    },
    setItem(name, value) {
      const isPersisted = storage.setItem(name, JSON.stringify(value))
      // Stryker disable next-line ConditionalExpression: setting the same state again changes nothing
      if (isPersisted !== usePersistenceStatus.getState().isPersisted) usePersistenceStatus.setState({ isPersisted })
    },
    removeItem(name) {
      storage.removeItem(name)
    },
  }
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
  const useStore = create<Store>()(
    persist(
      (set, get): Store => ({
        ...initial,
        // The type of `set` accepts actions, too, which none of ours changes.
        ...actions(set as Parameters<typeof actions>[0], get),
        forget() {
          set(initial as Partial<Store>)
          useStore.persist.clearStorage()
        },
      }),
      {
        name,
        version,
        storage: persistStorage<State>(version),
        partialize: (state): Partial<State> =>
          // The fields with their own values.
          Object.fromEntries(fields.map((field) => [field, state[field]])) as unknown as Partial<State>,
        merge: (stored, current) => ({ ...current, ...parse(schema, stored) }),
      },
    ),
  )
  return useStore
}
