import './platform/older'
import { useEffect, type ReactNode } from 'react'
import './app.scss'
import { watchUnknownAddresses } from './platform/navigation'
import { letWindowScroll } from './platform/scroll'

interface Props {
  children?: ReactNode
}

watchUnknownAddresses()

/** The frame that Taro puts every page into. */
export default function App({ children }: Props) {
  useEffect(letWindowScroll, [])
  return children
}
