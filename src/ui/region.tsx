import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './given'
import type { RegionProps } from './props'

function Region({ label, className = '', children }: RegionProps) {
  return <View className={className} {...aria({ label })}>{children}</View>
}

/**
 * The way past the header, for those who go by keyboard; WeChat draws its own header and needs none.
 * @example <SkipLink>Skip to content</SkipLink>
 */
export const SkipLink: (words: Pick<RegionProps, 'children'>) => ReactNode = () => null

/**
 * What the screen is about; one a screen.
 * @example <Main><Heading level={1}>Settings</Heading></Main>
 */
export const Main = Region
/** What stands before the content and is the same on many screens. */
export const Header = Region
/** What stands after the content. */
export const Footer = Region
/** Ways through the app. Absent `label`: there is only one on the screen. */
export const Nav = Region
/** A part of the content with a heading of its own. Absent `label`: not a landmark. */
export const Section = Region
/** What goes with the content and can be left out. */
export const Aside = Region
