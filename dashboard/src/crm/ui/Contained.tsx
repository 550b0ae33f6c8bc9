import { Component, type ReactNode } from 'react';
import { Refusal } from './Refusal';

interface State {
  fault: unknown;
}

/** A part that may fail without taking the page with it: what is written around it stays. */
export class Contained extends Component<{ children: ReactNode }, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault };
  }

  override render() {
    return this.state.fault === null ? this.props.children : <Refusal error={this.state.fault} />;
  }
}
