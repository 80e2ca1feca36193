import { Component, type ReactNode } from 'react'

interface Props {
  /** Shown instead where drawing failed; `again` tries once more. */
  fallback: (again: () => void) => ReactNode
  children: ReactNode
}

/**
 * Keeps a fault in one screen from leaving the person with nothing.
 * @example <Boundary fallback={(again) => <Sorry onAgain={again} />}>…</Boundary>
 */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { fallback, children } = this.props
    return this.state.failed ? fallback(() => this.setState({ failed: false })) : children
  }
}
