// Checks a rendered page with axe-core at three widths, light and dark; exits 1 on any violation or sideways overflow.
//   npm install --no-save axe-core playwright-core
//   node axe.mjs out/2021/harbin-kjj/index.html
import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let faults = 0;
for (const width of [320, 768, 1280]) {
  for (const colorScheme of ['light', 'dark']) {
    // The page's own policy forbids scripts, axe-core's too.
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(process.argv[2]).href);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.addScriptTag({ content: axe });
    const { violations } = await page.evaluate(() => axe.run());
    console.log(`${width} ${colorScheme}: ${violations.length} violations, overflow ${overflow} px`);
    for (const { id, nodes } of violations) console.log(`  ${id}: ${nodes[0].html}\n  ${nodes[0].failureSummary}`);
    faults += violations.length + Math.max(0, overflow);
    await context.close();
  }
}
await browser.close();
process.exit(faults ? 1 : 0);
