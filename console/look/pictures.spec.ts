import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { PLANT, logIn, waitingAlarm } from './suite';

/** Pictures of the demo city for the documents: `SUITE=http://127.0.0.1:8080 PICTURES=../docs/pictures npm run look -- pictures`. */
const PICTURES = process.env.PICTURES;
/** So much one may weigh, in bytes: whoever clones the repository loads them. */
const MOST = 150_000;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 800 } };

/** Keeps what is seen as WebP, which the browser itself makes of it. */
async function take(page: Page, name: string): Promise<void> {
  const seen = await settled(page);
  const studio = await page.context().newPage(); // without the policy of our pages, which let no data: be fetched
  const small = await studio.evaluate(async png => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.width, picture.height];
    canvas.getContext('2d')!.drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.8).split(',')[1]!;
  }, seen);
  await studio.close();
  const bytes = Buffer.from(small, 'base64');
  expect(bytes.length, name).toBeLessThan(MOST);
  mkdirSync(PICTURES!, { recursive: true });
  writeFileSync(`${PICTURES}/${name}.webp`, bytes);
}

/** What is seen once it has come to rest: a canvas does not say when it is drawn. */
async function settled(page: Page): Promise<string> {
  let seen = '';
  await expect
    .poll(async () => {
      const before = seen;
      seen = (await page.screenshot()).toString('base64');
      return seen === before;
    }, { intervals: [1_000], timeout: 20_000 })
    .toBe(true);
  return seen;
}

test('the public page behind the code at a gate', async ({ browser }) => {
  const desk = await logIn(browser, 'duty', '/console/alarms', PHONE);
  const code = (await (await desk.request.get(`/api/v1/codes/${PLANT}`)).json()) as { token: string };
  await desk.goto(`/c/${code.token}`);
  await take(desk, 'public-page');
});

test('the risk map', async ({ browser }) => {
  const desk = await logIn(browser, 'duty', '/console/map', DESK);
  await desk.locator('.places li').first().waitFor();
  await take(desk, 'risk-map');
});

test('an alarm that waits', async ({ browser }) => {
  const desk = await logIn(browser, 'duty', '/console/alarms', DESK);
  await desk.goto(`/console/alarms/${await waitingAlarm(desk)}`);
  await desk.getByRole('form', { name: '确认' }).waitFor();
  await take(desk, 'alarm');
});

test('a finding on the phone, which is not sent', async ({ browser }) => {
  const phone = await logIn(browser, 'inspector-gaoling', '/console/field/index.html', PHONE);
  await phone.goto(`/console/field/#/enterprise/${PLANT}`);
  await phone.getByRole('button', { name: '记录隐患' }).click();
  await phone.getByLabel('隐患名称').fill('可燃气体探测器被遮挡');
  await phone.getByLabel('情况描述').fill('储罐区两只探测器被防尘罩遮住，控制室无示数。');
  await phone.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  await take(phone, 'phone-finding');
});
