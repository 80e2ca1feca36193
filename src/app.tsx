// The polyfills must run before any other module.
import './platform/polyfills'
import { useEffect, type ReactNode } from 'react'
import './app.scss'
import { startApp } from './bootstrap'
import { enableWindowScroll } from './platform/scroll'

interface Props {
  children?: ReactNode
}

startApp()

/** Taro renders every page as a child of this component. */
export default function App({ children }: Props) {
  useEffect(enableWindowScroll, [])
  return children
}
