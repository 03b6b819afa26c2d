import { chromium, expect, test } from '@playwright/test';
import { session } from './answers';
import { filmOf } from './camera';
import { openDoor, type Door } from './door';

let door: Door;
test.afterEach(() => door.close());

test('a code in front of the camera opens the dossier', async ({ launchOptions }) => {
  door = await openDoor(session(['inspector']));
  const film = test.info().outputPath('gate.y4m');
  filmOf(`${door.address}/c/4h2bXk9ZqPwT0aLmYcVdRe`, film);
  const camera = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
  const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), ...camera] });
  const tab = await browser.newPage();
  await tab.goto(`${door.address}/console/field/`);
  await tab.getByRole('button', { name: /扫码|Scan/ }).click();
  await expect(tab.getByRole('heading', { name: '西安沣湛化肥有限公司' })).toBeVisible({ timeout: 20_000 });
  await browser.close();
});
