import { Component, type ReactNode } from 'react'
import { FaultCard } from './fault-card.js'

interface Props {
  /** Where the page is; a fault of one place does not outlive it. */
  readonly place: string
  readonly children: ReactNode
}

interface State {
  readonly failed: boolean
  readonly place: string
}

/** Keeps a fault of one page inside it: the rest of the portal works on, and the page can be tried again. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { failed: false, place: this.props.place }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { failed: false, place }
  }

  override render(): ReactNode {
    if (this.state.failed) return <FaultCard onRetry={() => this.setState({ failed: false })} />
    return this.props.children
  }
}
