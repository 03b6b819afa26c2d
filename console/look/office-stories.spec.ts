import { expect, test } from '@playwright/test';
import { ALARM, session } from './answers';
import { openDoor, problem, type Door } from './door';
import { violations } from './judge';

let door: Door;
test.afterEach(() => door.close());

test('what a duty officer typed outlives the end of the session', async ({ page }) => {
  door = await openDoor(session(['duty-officer']));
  await page.goto(`${door.address}/console/alarms/${ALARM}`);
  const form = page.getByRole('form', { name: '搁置' });
  await form.getByLabel('理由').fill('校验仪表');
  const who = door.session;
  door.session = undefined;
  // also on a slow machine, where the dialog may lie over it before
  await form.getByRole('button').dispatchEvent('click');
  await expect(page.getByRole('dialog')).toContainText('您填写的内容都还在');
  await page.screenshot({ path: `${process.env.SHOTS ?? 'target/look/shots'}/story-session-over.png` });
  await page.getByRole('button', { name: '我已登录，继续' }).click();
  await expect(page.getByText('还没有登录。')).toBeVisible();
  door.session = who;
  await page.getByRole('button', { name: '我已登录，继续' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(form.getByLabel('理由')).toHaveValue('校验仪表');
  await page.reload();
  await expect(form.getByLabel('理由')).toHaveValue('校验仪表');
});

test('an alarm that changed meanwhile is shown as it is now, and nothing typed is lost', async ({ page }) => {
  door = await openDoor(session(['duty-officer']));
  door.special = request => {
    expect(request.method === 'PUT' ? request.headers['if-match'] : '"3"').toBe('"3"');
    return request.method === 'PUT' ? [412, problem(412, 'stale')] : undefined;
  };
  await page.goto(`${door.address}/console/alarms/${ALARM}`);
  const form = page.getByRole('form', { name: '填报原因与处置' });
  await form.getByLabel('原因').fill('进料阀未关');
  await form.getByLabel('处置措施').fill('手动关闭');
  await form.getByRole('button').click();
  await expect(form.getByRole('alert')).toContainText('有了变化');
  await expect(form.getByLabel('原因')).toHaveValue('进料阀未关');
});

test("an alarm's page says whose and where it is in words", async ({ page }) => {
  door = await openDoor(session(['duty-officer']));
  await page.goto(`${door.address}/console/alarms/${ALARM}`);
  await expect(page.getByText('西安沣湛化肥有限公司 · 合成氨罐区')).toBeVisible();
});

test('acknowledging names the version that was on the screen', async ({ page }) => {
  door = await openDoor(session(['duty-officer']));
  const seen: unknown[] = [];
  door.special = (request, body) =>
    request.method === 'POST' ? (seen.push(JSON.parse(body)), [200, { acknowledged: [{ id: ALARM }], left: [] }]) : undefined;
  await page.goto(`${door.address}/console/alarms`);
  await page.getByRole('button', { name: '确认 PT-101' }).click();
  await expect.poll(() => seen).toEqual([{ alarms: [{ id: ALARM, version: 3 }] }]);
});

test('a screen that is not live says so, and since when', async ({ page }) => {
  door = await openDoor(session(['duty-officer']));
  await page.clock.install();
  await page.goto(`${door.address}/console/alarms`);
  await expect(page.getByText('● 实时')).toBeVisible();
  door.special = request => (request.url?.includes('alarm') ? 'NEVER' : undefined);
  door.endStreams();
  await page.clock.runFor(30_000);
  await expect(page.getByText('非实时，最后更新')).toBeVisible();
  await page.screenshot({ path: `${process.env.SHOTS ?? 'target/look/shots'}/story-not-live.png` });
  door.special = () => undefined;
  await page.clock.runFor(30_000);
  await expect(page.getByText('● 实时')).toBeVisible();
});

test('a screen whose questions are left without an answer says that it is not live', async ({ page }) => {
  door = await openDoor(session(['duty-officer']));
  await page.clock.install();
  await page.goto(`${door.address}/console/alarms`);
  await expect(page.getByText('● 实时')).toBeVisible();
  door.special = request => (request.url?.includes('alarm-items') ? 'HANGS' : undefined); // the stream stays open
  await page.clock.runFor(30_000);
  await expect(page.getByText('非实时，最后更新')).toBeVisible();
});

test('on a phone the ways to other pages are behind a button, by keyboard too, and lead to the field and back', async ({ page }) => {
  door = await openDoor(session(['inspector']));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${door.address}/console/field/index.html`);
  await page.getByRole('link', { name: '办公页面' }).click();
  const menu = page.getByRole('button', { name: '菜单' });
  const ways = page.getByRole('link', { name: '监管分析' });
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await expect(ways).toBeHidden();
  expect((await page.locator('.bar').boundingBox())!.height).toBeLessThan(70);
  await menu.press('Enter');
  await expect(ways).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: `${process.env.SHOTS ?? 'target/look/shots'}/story-menu.png` });
  await ways.focus();
  await page.keyboard.press('Escape');
  await expect(ways).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.click();
  await ways.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await menu.click();
  await page.getByRole('link', { name: '现场检查' }).click();
  await expect(page.getByRole('link', { name: '办公页面' })).toBeVisible();
});
