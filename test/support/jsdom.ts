import { TextDecoder, TextEncoder } from "node:util";
import { configure } from "@testing-library/dom";

// What is waited for may take long on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

/**
 * What browsers have and jsdom lacks. A media query never matches: light theme, no forced colours.
 */
const unmatched = (media: string): MediaQueryList => ({
  media,
  matches: false,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

/** Nothing is laid out in jsdom, so nothing ever changes its size. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** A message comes in the next turn. */
class TimedMessageChannel {
  readonly port1 = { onmessage: () => {}, close: () => {} };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage()) };
}

Object.assign(window, {
  matchMedia: unmatched,
  ResizeObserver: StillResizeObserver,
  MessageChannel: TimedMessageChannel,
});
Object.assign(globalThis, { TextDecoder, TextEncoder });

Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
};
Element.prototype.scrollIntoView ??= () => undefined;
