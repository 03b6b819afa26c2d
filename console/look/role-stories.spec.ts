import { expect, test } from '@playwright/test';
import { ALARM, USCC, alarm, session } from './answers';
import { TRIAL } from './answers-bureau';
import { openDoor, type Door } from './door';

let door: Door;
test.afterEach(() => {
  door.close();
  expect(door.forbidden).toEqual([]); // nothing was asked for that the services do not let them read
});

test('an analyst may open all that the map leads to, and gets back to it', async ({ page }) => {
  door = await openDoor(session(['analyst']));
  await page.goto(`${door.address}/console/map?of=${USCC}`);
  const panel = page.getByRole('region', { name: '西安沣湛化肥有限公司' });
  await expect(panel.getByRole('link', { name: '合成氨罐区' })).toBeVisible();
  await expect(panel.getByRole('link', { name: 'TT-300' })).toBeVisible();
  const ways = await panel.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href')!));
  const kindOf = (way: string) => way.split('/')[2];
  const oneOfEach = ways.filter((way, place) => ways.findIndex(other => kindOf(other) === kindOf(way)) === place);
  expect(oneOfEach.map(kindOf)).toEqual(['bureau', 'alarms', 'sources']);
  for (const way of oneOfEach) {
    await page.goto(door.address + way);
    await expect(page.locator('main h1').first()).toBeVisible();
    await expect(page.locator('main h1').first()).not.toHaveText('没有权限');
    await expect(page.getByText('非实时')).toHaveCount(0);
  }
  await page.getByRole('link', { name: '← 风险地图' }).click();
  await expect(page.getByRole('heading', { name: '风险地图' })).toBeVisible();
});

for (const [role, allowedSteps] of [['analyst', []], ['supervisor', ['TAKEN_OUT_OF_SERVICE']], ['duty-officer', alarm.allowedSteps!]] as const) {
  test(`${role}s are offered the ${allowedSteps.length} steps of an alarm that are theirs`, async ({ page }) => {
    door = await openDoor(session([role]));
    door.special = request => (request.url === `/api/v1/alarms/${ALARM}` ? [200, { ...alarm, allowedSteps }] : undefined);
    await page.goto(`${door.address}/console/alarms/${ALARM}`);
    await expect(page.getByRole('heading', { name: '处理记录' })).toBeVisible();
    await expect(page.locator('form.step')).toHaveCount(allowedSteps.length);
    if (role === 'supervisor') {
      await page.goto(`${door.address}/console/alarms`);
      await expect(page.getByRole('link', { name: '处理 PT-101' })).toBeVisible();
      await expect(page.getByRole('button', { name: '确认 PT-101' })).toHaveCount(0);
    }
  });
}

test('an administrator tries a version of the policy, without asking for enterprises', async ({ page }) => {
  door = await openDoor(session(['administrator']));
  door.special = request => (request.method === 'POST' ? [201, { id: TRIAL, at: '2026-11-23T04:00:00Z' }] : undefined);
  await page.goto(`${door.address}/console/bureau/policies/2`);
  await page.getByRole('button', { name: '开始试运行' }).click();
  await expect(page.getByRole('heading', { name: '规则第 2 版的试运行' })).toBeVisible();
  const changes = page.getByRole('table', { name: '会改变的码' });
  await expect(changes.getByText(USCC)).toBeVisible();
  await expect(changes.getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('cell', { name: '高陵区' }).first()).toBeVisible();
});

for (const [role, start, words] of [
  ['expert', '', ['风险总览', '趋势', '企业名册', '申诉', '人工覆盖', '赋码规则', '双随机抽取']],
  ['inspector', 'alarms', ['风险总览', '趋势', '企业名册', '申诉', '人工覆盖', '赋码规则', '延期与撤销', '挂牌督办', '检查计划与专项行动', '双随机抽取']],
] as const) {
  test(`an ${role} finds in the bureau's bar what the services let them read`, async ({ page }) => {
    door = await openDoor(session([role]));
    await page.goto(`${door.address}/console/${start}`);
    await page.getByRole('link', { name: '监管分析' }).click();
    const bar = page.getByRole('navigation', { name: '监管分析' });
    await expect(bar.getByRole('link')).toHaveText([...words]);
    for (const name of words) {
      await bar.getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    }
  });
}
