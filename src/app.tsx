import './platform/older'
import { useEffect, type ReactNode } from 'react'
import './app.scss'
import { watchUnknownAddresses } from './platform/navigation'
import { stayOnDevice } from './platform/offline'
import { letWindowScroll } from './platform/scroll'

interface Props {
  children?: ReactNode
}

watchUnknownAddresses()
stayOnDevice()

/** The frame that Taro puts every page into. */
export default function App({ children }: Props) {
  useEffect(letWindowScroll, [])
  return children
}
