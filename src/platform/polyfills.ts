// Features of the language that the oldest supported phones (iOS 12, Chrome 70) lack. Loaded before everything else.

if (typeof (Object as { fromEntries?: unknown }).fromEntries !== 'function') {
  Object.defineProperty(Object, 'fromEntries', {
    configurable: true,
    writable: true,
    value: (entries: Iterable<readonly [PropertyKey, unknown]>) => {
      const result: Record<PropertyKey, unknown> = {}
      for (const [name, value] of entries) result[name] = value
      return result
    },
  })
}

export {}
