test('a phone without Object.fromEntries is given one', async () => {
  const own = Object.getOwnPropertyDescriptor(Object, 'fromEntries')!
  Reflect.deleteProperty(Object, 'fromEntries')
  await import('../../src/platform/older')
  expect(Object.fromEntries).not.toBe(own.value)
  expect(Object.fromEntries(new Map([['a', 1]]))).toEqual({ a: 1 })
  Object.defineProperty(Object, 'fromEntries', own)
})
