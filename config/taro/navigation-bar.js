// Stands in for the bar that Taro's router draws in a browser and that this app does not have.
export default class NavigationBarHandler {
  load() {}
}
