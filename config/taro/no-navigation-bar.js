// Stands in for Taro's navigation bar in a browser: ours is part of the page, and reachable by keyboard.
export function initNavigationBar() {}
