// A second thread: the module of the page once more, without a page (app/src/platform/worker.rs).
//
// The first message brings the addresses of the module, since files are named after what they hold. After it the
// module itself listens; until the answer is sent the page asks for nothing.
addEventListener(
  "message",
  async ({ data, ports: [port] }) => {
    try {
      const module = await import(data.module);
      await module.default({ module_or_path: data.wasm });
      module.work();
      port.postMessage("ready");
    } catch (cause) {
      console.error("Tenfold's second thread could not start:", cause);
      port.postMessage(null);
    }
  },
  { once: true },
);
