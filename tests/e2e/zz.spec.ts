import { test } from "./support/app.ts";
test("zz", async ({ app, page }) => {
  await app.open("#/teach/skills");
  await page.screenshot({ path: "/tmp/map.png", fullPage: true });
  await page.locator("[data-skill='2.SUB2D.REG']").click();
  await page.waitForTimeout(300);
  await page.screenshot({ path: "/tmp/map2.png" });
});
