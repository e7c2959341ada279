import { Component, type ReactNode } from "react";
import type { Translator } from "../../locales";
import { CrashReport } from "./CrashReport";
import type { Log } from "./log";

interface Properties {
  readonly translator: Translator;
  readonly log: Log;
  readonly children: ReactNode;
  /** Prepares another try. */
  readonly onRetry?: () => void;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** Shows what went wrong instead of a blank screen. */
export class ErrorBoundary extends Component<Properties, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown): void {
    this.props.log.error("render", error);
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <CrashReport
        translator={this.props.translator}
        log={this.props.log}
        error={failure.error}
        onRetry={() => {
          this.props.onRetry?.();
          this.setState({ failure: null });
        }}
      />
    );
  }
}
