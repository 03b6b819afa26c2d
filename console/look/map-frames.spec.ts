import { expect, test } from '@playwright/test';
import { session } from './answers';
import { riskMapOf } from './answers-duty';
import { openDoor } from './door';

const ENTERPRISES = 10_000;
/** For so long the map is dragged, in milliseconds. */
const LONG = 5_000;

test('how many frames a second the map has while it is dragged over ten thousand enterprises', async ({ page }) => {
  test.skip(process.env.FRAMES === undefined, 'a figure of the machine, measured by hand: FRAMES=1 npm run look -- map-frames');
  const door = await openDoor(session(['duty-officer']));
  const all = riskMapOf(ENTERPRISES);
  door.special = request => (request.url === '/api/v1/risk-map' ? [200, all] : undefined);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${door.address}/console/map`);
  await expect(page.getByText(`${ENTERPRISES} 家，共 ${ENTERPRISES} 家`)).toBeVisible();
  const { x, y, width, height } = (await page.locator('.map').boundingBox())!;
  for (const zoom of ['the whole city', 'four times nearer']) {
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    const counted = page.evaluate(
      long =>
        new Promise<{ frames: number; longest: number }>(told => {
          const begin = performance.now();
          let frames = 0;
          let longest = 0;
          let last = begin;
          const next = (now: number) => {
            frames++;
            longest = Math.max(longest, now - last);
            last = now;
            now - begin < long ? requestAnimationFrame(next) : told({ frames, longest });
          };
          requestAnimationFrame(next);
        }),
      LONG,
    );
    const until = Date.now() + LONG;
    for (let turn = 0; Date.now() < until; turn += 0.15) {
      await page.mouse.move(x + width / 2 + 150 * Math.sin(turn), y + height / 2 + 100 * Math.cos(turn));
    }
    const { frames, longest } = await counted;
    await page.mouse.up();
    console.log(`${zoom}: ${((frames * 1000) / LONG).toFixed(1)} frames/s, longest ${longest.toFixed(0)} ms`);
    await page.screenshot({ path: `${process.env.SHOTS ?? 'target/look/shots'}/frames-${zoom.replaceAll(' ', '-')}.png` });
    await page.locator('.ol-zoom-in').click();
    await page.locator('.ol-zoom-in').click();
  }
  door.close();
});
