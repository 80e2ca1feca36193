import { addToCalendar } from '../../src/platform/calendar'
import { device } from '../support/taro'

const due = { id: 'a', title: 'Enrolment ends', day: '2026-12-31', note: 'Go early' }

beforeEach(() => device.reset())

test('WeChat is asked to put a whole day into the calendar, with an alarm', async () => {
  expect(await addToCalendar(due)).toBe(true)
  const [[name, given] = []] = device.calls
  expect(name).toBe('addPhoneCalendar')
  expect(given).toMatchObject({ title: 'Enrolment ends', allDay: true, description: 'Go early', alarm: true })
  expect(new Date((given as { startTime: number }).startTime * 1000).toDateString()).toBe('Thu Dec 31 2026')
})

test('where the person declines, it says so', async () => {
  device.refuses = true
  expect(await addToCalendar(due)).toBe(false)
})
