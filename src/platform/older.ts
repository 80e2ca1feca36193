// What the oldest phones that we build for (iOS 12, Chrome 70) lack of the language. Loaded before all else.

if (typeof (Object as { fromEntries?: unknown }).fromEntries !== 'function') {
  Object.defineProperty(Object, 'fromEntries', {
    configurable: true,
    writable: true,
    value: (entries: Iterable<readonly [PropertyKey, unknown]>) => {
      const made: Record<PropertyKey, unknown> = {}
      for (const [name, value] of entries) made[name] = value
      return made
    },
  })
}

export {}
