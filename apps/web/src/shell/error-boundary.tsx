import { Component, type ReactNode } from 'react';
import { SAY } from '../content/words.js';
import { MessagePage } from '../design/message-page.js';

interface Props {
  children: ReactNode;
  /** The address: going elsewhere tries again. */
  at: string;
}

interface State {
  failedAt?: string;
}

/** Catches a page that failed to draw, or whose code did not arrive. The header and navigation around it stay. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(): State {
    return { failedAt: '' };
  }

  override componentDidCatch(): void {
    this.setState({ failedAt: this.props.at });
  }

  override componentDidUpdate(): void {
    if (this.state.failedAt && this.state.failedAt !== this.props.at) this.setState({ failedAt: undefined });
  }

  override render(): ReactNode {
    if (this.state.failedAt === undefined) return this.props.children;
    return (
      <MessagePage title={SAY.pageFailed}>
        <p className="govuk-body">This page did not work. It is our fault, not yours. What you saved is safe.</p>
        <p className="govuk-body">
          <a className="govuk-link" href={location.href}>
            Load this page again
          </a>
          , or choose another from the menu.
        </p>
      </MessagePage>
    );
  }
}
