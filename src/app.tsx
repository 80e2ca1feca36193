import type { ReactNode } from 'react'
import './app.scss'

interface Props {
  children?: ReactNode
}

/** The frame that Taro puts every page into. */
export default function App({ children }: Props) {
  return children
}
