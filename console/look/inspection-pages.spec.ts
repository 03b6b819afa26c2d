import { expect, test } from '@playwright/test';
import { USCC, session } from './answers';
import { INSPECTION, draft, edition, inspections, reinspection, reinspections } from './answers-field';
import { openDoor } from './door';
import { complaintsOf, violations } from './judge';
import { seed, siteBehind } from './phone';

const SHOTS = process.env.SHOTS ?? 'target/look/shots';

/** Each page of an inspector's visit with what is on the device; `until` is there when it is ready. */
const PAGES = [
  { name: 'field-tasks', path: '', until: '.cards li', rows: {} },
  { name: 'field-awaiting', path: `enterprise/${USCC}`, until: 'section li', rows: {} },
  { name: 'field-inspection', path: `inspection/${INSPECTION}`, until: '#item-4', rows: { inspections: [draft], checklists: [edition] } },
  { name: 'field-reinspection', path: `reinspection/${reinspection.id}`, until: 'form textarea', rows: { reinspections: [reinspection] } },
  { name: 'field-outbox', path: 'outbox', until: 'li .steps', rows: { inspections, reinspections, checklists: [edition] } },
] as { name: string; path: string; until: string; rows: Record<string, object[]> }[];

for (const page of PAGES) {
  for (const width of [1440, 390]) {
    for (const language of ['zh', 'en']) {
      test(`${page.name} at ${width} px in ${language} is accessible, fits, and has nothing to complain of`, async ({ browser }) => {
        const door = await openDoor(session(['inspector']));
        siteBehind(door);
        const context = await browser.newContext({ viewport: { width, height: width === 390 ? 844 : 900 }, deviceScaleFactor: width === 390 ? 2 : 1 });
        await context.addInitScript(chosen => localStorage.setItem('yimatong-language', chosen), language);
        const tab = await context.newPage();
        const complaints = complaintsOf(tab);
        await seed(tab, door.address, page.rows);
        const suite = door.special;
        door.special = (request, body) => (request.method === 'GET' ? suite(request, body) : 'NEVER'); // what waits stays so
        await tab.goto(`${door.address}/console/field/#/${page.path}`);
        await tab.reload();
        await tab.locator(page.until).first().waitFor();
        await tab.screenshot({ path: `${SHOTS}/${page.name}-${width}-${language}.png`, fullPage: true });
        expect(await violations(tab)).toEqual([]);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        expect(complaints).toEqual([]);
        await context.close();
        door.close();
      });
    }
  }
}
