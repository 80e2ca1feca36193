// Replaces Taro's navigation bar in browsers: the app's own is part of the page and accessible by keyboard.
export function initNavigationBar() {}
