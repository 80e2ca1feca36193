import { addToCalendar } from '../../src/platform/calendar'
import { device } from '../support/taro-stub'

const due = { id: 'a', title: 'Enrolment ends', day: '2026-12-31', note: 'Go early' }

beforeEach(() => device.reset())

test("addToCalendar adds a whole-day event with an alarm to WeChat's calendar", async () => {
  expect(await addToCalendar(due)).toBe('added')
  const [[name, options] = []] = device.calls
  expect(name).toBe('addPhoneCalendar')
  expect(options).toMatchObject({ title: 'Enrolment ends', allDay: true, description: 'Go early', alarm: true })
  expect(new Date((options as { startTime: number }).startTime * 1000).toDateString()).toBe('Thu Dec 31 2026')
})

test('addToCalendar says that WeChat refused', async () => {
  device.refuses = true
  expect(await addToCalendar(due)).toBe('failed')
})
