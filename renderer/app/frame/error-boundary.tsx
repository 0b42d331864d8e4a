/** Keeps the rest of the window alive when one part of it fails, and says so. */
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Accident } from './accident';

interface Props {
  readonly children: ReactNode;
  /** Told the failure, for the log. */
  readonly onError: (message: string) => void;
  /** A change of this tries again, such as another view. */
  readonly subject: string;
}

interface State {
  readonly failed: boolean;
  readonly subject: string;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, subject: this.props.subject };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ subject }: Props, state: State): Partial<State> | null {
    return subject === state.subject ? null : { failed: false, subject };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.props.onError(`${error.stack ?? error.message}${info.componentStack ?? ''}`);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Accident onRetry={() => this.setState({ failed: false })} />;
  }
}
