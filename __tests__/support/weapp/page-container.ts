import { Event, NativeNode, type Element } from 'glass-easel'
import { attribute, elements } from './tree'

/**
 * WeChat's page-container: Back closes an open one instead of the page. It stays closed until its `show` has been false
 * and is true again.
 */
export function pageContainers() {
  const closed = new WeakSet<Element>()
  const all = (root: Element) =>
    elements(root).filter((element) => NativeNode.isNativeNode(element) && element.is === 'page-container')
  const isShown = (element: Element) => attribute(element, 'show') === 'true'
  const shown = new WeakSet<Element>()
  const report = (element: Element) => {
    for (const event of ['beforeleave', 'leave', 'afterleave'])
      Event.triggerEvent(element, event, {}, { bubbles: false, composed: false })
  }
  return {
    /** Follows the data of a page. */
    follow(root: Element) {
      const containers = all(root)
      if (containers.length > 1) throw new Error('WeChat allows one page-container on a page')
      for (const element of containers) {
        if (isShown(element)) shown.add(element)
        else {
          // A container that the page hides reports it, too.
          const isLeaving = shown.delete(element) && !closed.has(element)
          closed.delete(element)
          if (isLeaving) void Promise.resolve().then(() => report(element))
        }
      }
    },
    /** Closes the open container of a page; false: there is none. */
    close(root: Element): boolean {
      const [open] = all(root).filter((element) => isShown(element) && !closed.has(element))
      if (!open) return false
      closed.add(open)
      report(open)
      return true
    },
  }
}
