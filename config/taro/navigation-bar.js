/* global document -- runs in browsers only */
import { eventCenter } from '@tarojs/runtime'

// Replaces the navigation bar of Taro's router, which the app does not use; it still sets the title of the tab.
export default class NavigationBarHandler {
  constructor() {
    eventCenter.on('__taroH5SetNavigationBarTitle', (title) => {
      document.title = title
    })
  }

  load() {}
}
