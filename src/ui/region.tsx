import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from './omit-undefined'
import type { RegionProps } from './props'

function Region({ label, className = '', children }: RegionProps) {
  return (
    <View className={className} {...aria({ label })}>
      {children}
    </View>
  )
}

/**
 * A link that skips the header for keyboard users; WeChat has its own header and needs none.
 * @example <SkipLink>Skip to content</SkipLink>
 */
export const SkipLink: (words: Pick<RegionProps, 'children'>) => ReactNode = () => null

/**
 * The main content; one per screen.
 * @example <Main><Heading level={1}>Settings</Heading></Main>
 */
export const Main = Region
/** The header of a screen. */
export const Header = Region
/** The footer of a screen. */
export const Footer = Region
/** Navigation links. Absent `label`: the only navigation on the screen. */
export const Nav = Region
/** A section with its own heading. Absent `label`: not a landmark. */
export const Section = Region
/** Complementary content. */
export const Aside = Region
