/**
 * Sets the title of the browser's tab, which may have any length; `fitting` is for WeChat's bar. An empty title is ignored.
 * @example setTitle('Show your passport · Activate at the counter', ['Step 3 of 8', 'Yibao Guide'])
 */
export function setTitle(title: string, _fitting: readonly string[]): void {
  if (title !== '') document.title = title
}
