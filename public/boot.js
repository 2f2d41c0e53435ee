// Everything that must work when the WebAssembly module does not: it starts the module, says so
// when it cannot start, offers to go on when it has stopped, and keeps the page available offline.
//
// What the rest of the project relies on:
//   event `tenfold-panic` (detail: message)  the app's panic hook sends it
//   event `tenfold-ready`                    the app sends it when its first screen stands
//   window.wasmBindings                      the module's exports and its memory, for tests
//   window.tenfoldUpdate                     waiting(), activate(), check(): see the last part

// Before the app stands only the browser knows the language; afterwards the page says which it is.
let ready = false;
const say = (english, spanish) =>
  /^es\b/i.test(ready ? document.documentElement.lang : navigator.language) ? spanish : english;

const element = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

// ---- Start ------------------------------------------------------------------------------------

function standing() {
  ready = true;
  document.getElementById("boot")?.remove();
}
addEventListener("tenfold-ready", standing);

// Trunk writes the two names into the page (Trunk.toml, pattern_script).
function file(name) {
  return new URL(document.querySelector(`meta[name="tenfold:${name}"]`).content, document.baseURI);
}

// The one file (xtask/node/one-file.mjs) holds everything: the module's bytes stand in the page, and
// its glue in this very script, where the build puts it in the place of the import in `start`.
const packed = document.getElementById("tenfold-wasm")?.textContent;

async function unpack() {
  const zipped = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "Content-Type": "application/wasm" } });
}

// This script does not wait for the page, but what it starts needs a <body>.
function parsed() {
  return document.readyState === "loading" && new Promise((go) => addEventListener("DOMContentLoaded", go));
}

async function start() {
  // Neither waits for the other. The module is compiled while it arrives.
  const bytes = packed ? unpack() : fetch(file("wasm"));
  // Should it fail before the module asks for it, nobody is listening yet; the module will be told.
  bytes.catch(() => {});
  const module = await import(file("module"));
  await parsed();
  const { memory } = await module.default({ module_or_path: bytes });
  window.wasmBindings = { ...module, memory };
  standing();
}

async function couldNotStart(cause) {
  console.error("Tenfold could not start:", cause);
  await parsed();
  let text = say(
    "Tenfold could not start. Check the internet connection and open the page again.",
    "Tenfold no pudo abrirse. Revisa la conexión a internet y abre la página otra vez.",
  );
  if (typeof WebAssembly !== "object") {
    text = say(
      "This browser is too old for Tenfold, or it has WebAssembly turned off.",
      "Este navegador es muy antiguo para Tenfold, o tiene WebAssembly desactivado.",
    );
  } else if (location.protocol === "file:") {
    text = say(
      "Tenfold could not start. The file may be damaged, or this browser is too old for it.",
      "Tenfold no pudo abrirse. Quizá el archivo está dañado o este navegador es muy antiguo.",
    );
  }
  const note = Object.assign(element("p", text), { role: "alert", lang: say("en", "es") });
  document.getElementById("boot")?.replaceChildren(note);
}

// ---- After a panic ----------------------------------------------------------------------------

// A module that has stopped cannot be repaired, only loaded again. It may stop again at the same
// place, so a reload is offered at most once a minute: no child is kept pressing a button that
// does not help. The time of the last one is kept for this tab only.
const MINUTE = 60_000;
const LAST_RELOAD = "tenfold-last-reload";

function millisecondsToWait() {
  try {
    const last = Number(sessionStorage.getItem(LAST_RELOAD) ?? -Infinity);
    const passed = Date.now() - last;
    // A clock that was set back must not keep the button shut for longer than the minute.
    return passed < 0 ? MINUTE : Math.max(0, MINUTE - passed);
  } catch {
    // Storage is blocked: what the browser knows of this page's start has to do.
    const [start] = performance.getEntriesByType("navigation");
    return start?.type === "reload" ? Math.max(0, MINUTE - performance.now()) : 0;
  }
}

function goOn() {
  try {
    sessionStorage.setItem(LAST_RELOAD, Date.now());
  } catch {
    // See millisecondsToWait.
  }
  location.reload();
}

let stuck; // the overlay, once there is one

function showStuck() {
  if (stuck) return;
  const wait = millisecondsToWait();
  const text = element("p");
  text.id = "stuck-text";
  const button = Object.assign(element("button", say("Go on", "Seguir")), { type: "button" });
  button.dataset.do = "go-on";
  stuck = Object.assign(element("div"), { className: "stuck", role: "alertdialog", tabIndex: -1 });
  stuck.lang = say("en", "es");
  stuck.setAttribute("aria-modal", "true");
  stuck.setAttribute("aria-labelledby", text.id);
  stuck.append(text, button);

  const offer = () => {
    text.textContent = say("The page got stuck. Press “Go on”.", "La página se trabó. Presiona «Seguir».");
    button.disabled = false;
    button.focus();
  };
  for (const other of document.body.children) other.inert = true;
  document.body.append(stuck);
  if (wait > 0) {
    text.textContent = say(
      "The page got stuck again. Wait a minute, or ask an adult.",
      "La página se trabó otra vez. Espera un minuto o pide ayuda a un adulto.",
    );
    button.disabled = true;
    stuck.focus();
    setTimeout(offer, wait);
  } else {
    offer();
  }
}

addEventListener("tenfold-panic", showStuck);

// A trap that no panic hook announces: out of memory, out of stack, an `unreachable` in a
// dependency. Running out of stack is a RangeError in some browsers, an InternalError in others.
function onError(error) {
  const trap =
    error instanceof globalThis.WebAssembly?.RuntimeError ||
    /call stack|recursion/i.test(error?.message);
  if (trap) showStuck();
}
addEventListener("error", (event) => onError(event.error));
addEventListener("unhandledrejection", (event) => onError(event.reason));

// The stopped module's own listeners are still there, and what it holds in memory may be half
// changed: nothing may reach it any more, least of all what would make it save. These listeners
// were the first on the window, so they come before any of the app's.
const KEPT_AWAY = [
  ...["pointerdown", "pointermove", "pointerup", "pointercancel", "lostpointercapture", "click"],
  ...["keydown", "keyup", "input", "change", "focusin", "focusout", "hashchange", "resize"],
  ...["storage", "visibilitychange", "pagehide", "freeze", "blur", "focus"],
];
for (const type of KEPT_AWAY) {
  addEventListener(
    type,
    (event) => {
      if (!stuck) return;
      event.stopImmediatePropagation();
      if (type === "click" && event.target.closest?.('[data-do="go-on"]')) goOn();
    },
    true,
  );
}

// ---- Offline and updates ----------------------------------------------------------------------

// A new version waits until the app says that no tab holds a sitting: a child must never lose the
// page in mid-problem. Nothing here activates it by itself; the app asks on its home screen:
//   waiting()   is a newer version stored and ready?
//   activate()  let it take over; the page reloads once when it has
//   check()     look for a newer version now; apps stay open for days on some devices
let registration;

window.tenfoldUpdate = {
  waiting: () => Boolean(registration?.waiting),
  activate() {
    if (!registration?.waiting) return;
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
      once: true,
    });
    registration.waiting.postMessage({ type: "SKIP_WAITING" });
  },
  check() {
    // Offline this fails, which is no news.
    registration?.update().catch(() => {});
  },
};

async function keepOffline() {
  try {
    registration = await navigator.serviceWorker.register(new URL("sw.js", document.baseURI));
  } catch (cause) {
    // The app works without it; only not offline.
    console.warn("Tenfold will not work offline here:", cause);
  }
}

// Not before everything the first screen needs is there: storing it all again would compete with it.
// Browsers offer service workers in secure contexts only (https, or this same machine). The one file needs none.
function afterLoad() {
  if (!packed && isSecureContext && "serviceWorker" in navigator) keepOffline();
}

start()
  .catch((cause) => {
    onError(cause);
    if (!stuck) couldNotStart(cause);
  })
  .finally(() => {
    if (document.readyState === "complete") afterLoad();
    else addEventListener("load", afterLoad, { once: true });
  });
