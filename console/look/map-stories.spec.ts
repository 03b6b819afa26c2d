import { expect, test, type Page } from '@playwright/test';
import { USCC, session } from './answers';
import { riskMapOf } from './answers-duty';
import { openDoor, type Door } from './door';

let door: Door;
test.afterEach(() => door.close());

const dutyOfficer = session(['duty-officer']);
const shot = (page: Page, name: string) => page.screenshot({ path: `${process.env.SHOTS ?? 'target/look/shots'}/story-${name}.png`, fullPage: true });

test('an enterprise chosen by keyboard shows its code, why, its alarms, and where to go on', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  await page.goto(`${door.address}/console/map`);
  const first = page.locator('.places button').first();
  await first.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: '西安沣湛化肥有限公司' });
  await expect(panel).toContainText('红码');
  await expect(panel).toContainText('未闭环 0（重大 0），逾期 1');
  await expect(panel.getByRole('link', { name: 'TT-300' })).toBeVisible();
  await expect(panel.getByRole('link', { name: '合成氨罐区' })).toHaveAttribute('href', `/console/sources/${USCC}/R-01`);
  await expect(panel.getByRole('heading', { name: '西安沣湛化肥有限公司' })).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`of=${USCC}`));
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a click on the map opens what lies there', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  const one = riskMapOf(1);
  door.special = request => (request.url === '/api/v1/risk-map' ? [200, one] : undefined);
  await page.goto(`${door.address}/console/map?of=${USCC}`);
  const canvas = page.locator('.map canvas').first();
  await expect(canvas).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();
  await page.locator('.map').focus();
  await shot(page, 'map-one');
  const at = await whereIs(page, one.features[0]!.geometry!.coordinates as [number, number]);
  await page.locator('.map').click({ position: at });
  await expect(page.getByRole('region', { name: '西安沣湛化肥有限公司' })).toBeVisible();
});

/** Where a place lies on the map as it first shows the whole city, in pixels. */
async function whereIs(page: Page, [longitude, latitude]: [number, number]): Promise<{ x: number; y: number }> {
  const { width, height } = (await page.locator('.map').boundingBox())!;
  const y = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) * (180 / Math.PI);
  const [west, south, east, north] = [107.66, y(33.7), 109.82, y(34.75)];
  const degree = Math.min((width - 26) / (east - west), (height - 26) / (north - south)); // padding 12, border 1
  return { x: width / 2 + (longitude - (west + east) / 2) * degree, y: height / 2 - (y(latitude) - (south + north) / 2) * degree };
}

test('filters are kept in the address, and a colour that changes is shown without a reload', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  await page.clock.install();
  const now = riskMapOf(93);
  door.special = request => (request.url === '/api/v1/risk-map' ? [200, now] : undefined);
  await page.goto(`${door.address}/console/map`);
  await page.getByLabel('红码').check();
  await page.getByLabel('辖区').selectOption('610117');
  await expect(page).toHaveURL(/colour=RED&area=610117/);
  await expect(page.getByText('2 家，共 93 家')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 家，共 93 家')).toBeVisible();
  now.features[0]!.properties!.portrait!.codeStatus = 'GREEN';
  await page.clock.runFor(16_000);
  await expect(page.getByText('1 家，共 93 家')).toBeVisible();
});

test('who moves the map elsewhere is not brought back by news', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  await page.clock.install();
  door.special = request => (request.url === '/api/v1/risk-map' ? [200, riskMapOf(1)] : undefined); // each as of now
  await page.goto(`${door.address}/console/map?of=${USCC}`);
  await expect(page.getByRole('region', { name: '西安沣湛化肥有限公司' })).toBeVisible();
  const map = page.locator('.map');
  await map.focus();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('ArrowRight');
    await page.clock.runFor(500);
  }
  const elsewhere = await map.screenshot();
  await shot(page, 'map-elsewhere');
  const asked = door.asked.length;
  await page.clock.runFor(16_000);
  expect(door.asked.slice(asked)).toContain('GET /api/v1/risk-map');
  await page.clock.runFor(1_000);
  expect((await map.screenshot()).equals(elsewhere)).toBe(true);
});

test('a map tells as of when it is, not when it was asked for', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  const asOf = new Date(Date.now() - 90_000);
  door.special = request => (request.url === '/api/v1/risk-map' ? [200, { ...riskMapOf(3), asOf: asOf.toISOString() }] : undefined);
  await page.goto(`${door.address}/console/map`);
  await expect(page.getByText(`截至 ${time(asOf)} · 每 15 秒更新`)).toBeVisible();
});

const time = (instant: Date) => new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', timeStyle: 'medium', hourCycle: 'h23' }).format(instant);

test('a map that is not up to date says so', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  await page.clock.install();
  await page.goto(`${door.address}/console/map`);
  await expect(page.getByText('每 15 秒更新')).toBeVisible();
  door.special = request => (request.url?.includes('risk-map') ? 'HANGS' : undefined);
  await page.clock.runFor(30_000);
  await expect(page.getByText('非实时，最后更新')).toBeVisible();
  await expect(page.locator('.places button').first()).toBeVisible();
});

test('a map whose codes rest on old data shows none of them as green', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  const old = { ...riskMapOf(93), asOf: new Date(Date.now() - 5 * 60_000).toISOString() };
  door.special = request => (request.url === '/api/v1/risk-map' ? [200, old] : undefined);
  await page.goto(`${door.address}/console/map`);
  await expect(page.getByRole('alert')).toContainText('全部显示为“状态不明”');
  await page.getByLabel('绿码').check();
  await expect(page.getByText('没有符合条件的企业。')).toBeVisible();
  await shot(page, 'map-stale');
});

test("only the bureau's own server is asked for anything", async ({ page }) => {
  door = await openDoor(dutyOfficer);
  const elsewhere: string[] = [];
  page.on('request', request => request.url().startsWith(door.address) || request.url().startsWith('data:') || elsewhere.push(request.url()));
  await page.goto(`${door.address}/console/map`);
  await expect(page.locator('.map canvas').first()).toBeVisible();
  expect(elsewhere).toEqual([]);
});
