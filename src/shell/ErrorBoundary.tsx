import { Component, type ReactNode } from 'react'

interface Props {
  /** Rendered instead of the children after an error; `retry` renders the children again. */
  fallback: (retry: () => void) => ReactNode
  children: ReactNode
}

/**
 * Catches errors while its children render, and renders a fallback instead.
 * @example <ErrorBoundary fallback={(retry) => <ErrorScreen retry={retry} />}>…</ErrorBoundary>
 */
export class ErrorBoundary extends Component<Props, { hasError: boolean }> {
  override state = { hasError: false }

  static getDerivedStateFromError() {
    return { hasError: true }
  }

  override render() {
    const { fallback, children } = this.props
    return this.state.hasError ? fallback(() => this.setState({ hasError: false })) : children
  }
}
