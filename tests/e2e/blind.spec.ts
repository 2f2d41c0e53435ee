// Every layout of every skill, by somebody who only hears the page.

import { BlindChild } from "./support/blind.ts";
import { expect, test } from "./support/app.ts";
import { LAYOUTS } from "./support/layouts.ts";

for (const { hash } of LAYOUTS) {
  test(`blind: ${hash}`, async ({ app, page }) => {
    await app.open(hash);
    const child = await BlindChild.over(page);
    await child.solve();
    await expect.poll(async () => (await child.here())?.name, "the way on has the focus").toBe("Next");
    await expect(page.locator("[data-item]"), "and seen from outside it is right").toHaveAttribute("data-state", "right");
  });
}
