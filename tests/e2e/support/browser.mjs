// The browser of the tests and of the measurements.

/**
 * What to start it with. `CHROME` names the program; without it Playwright takes its own.
 *
 * @returns {import("@playwright/test").LaunchOptions}
 */
export function launchOptions() {
  return {
    executablePath: process.env.CHROME || undefined,
    // Chromium refuses to run as root inside its sandbox; anybody else has it.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      // No name is looked up: a request to anywhere but this machine fails, and the test with it.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      // Its own errands, of which Playwright leaves some on.
      "--disable-quic",
    ],
  };
}

/** The build under test. */
export const dist = process.env.TENFOLD_DIST ?? "dist";
