test('Object.fromEntries is defined on phones that lack it', async () => {
  const own = Object.getOwnPropertyDescriptor(Object, 'fromEntries')!
  Reflect.deleteProperty(Object, 'fromEntries')
  await import('../../src/platform/polyfills')
  expect(Object.fromEntries).not.toBe(own.value)
  expect(Object.fromEntries(new Map([['a', 1]]))).toEqual({ a: 1 })
  Object.defineProperty(Object, 'fromEntries', own)
})
