// What public/boot.js puts on the window.

interface Window {
  /** The exports of the app's module, and its memory. */
  wasmBindings: Record<string, unknown> & { memory: WebAssembly.Memory };
  tenfoldUpdate: {
    waiting(): boolean;
    activate(): void;
    check(): void;
  };
}
