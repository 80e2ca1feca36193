// For browsers only: a mini-program has no downloads.

/** Milliseconds until the browser has surely read the data. */
const READ = 60_000

/** Whether the browser saves downloads; WeChat's does not. */
export const canDownload = (): boolean => !/MicroMessenger/i.test(navigator.userAgent)

/**
 * Saves data of the page as a file among the downloads; nothing leaves the device. Call it from a tap.
 * @example download('office.json', new Blob([text], { type: 'application/json' }))
 */
export function download(name: string, data: Blob): void {
  const url = URL.createObjectURL(data)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), READ)
}
