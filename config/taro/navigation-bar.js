/* global document -- runs in a browser alone */
import { eventCenter } from '@tarojs/runtime'

// Stands in for the bar that Taro's router draws in a browser and that this app does not have; the tab is named all the same.
export default class NavigationBarHandler {
  constructor() {
    eventCenter.on('__taroH5SetNavigationBarTitle', (title) => {
      document.title = title
    })
  }

  load() {}
}
