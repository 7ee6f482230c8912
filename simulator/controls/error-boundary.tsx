/** Where our own bugs end: the page says what broke and offers a way on. */

import { Component, type ReactNode } from 'react';
import { say } from '../say.ts';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="waiting">
        <div role="alert">
          <h1>{say('Something here is broken')}</h1>
          <p>{error.message}</p>
          <p>
            <a href={location.pathname}>{say('Begin again with the first story')}</a>
          </p>
        </div>
      </main>
    );
  }
}
