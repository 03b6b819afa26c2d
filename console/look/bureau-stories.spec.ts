import { expect, test } from '@playwright/test';
import { session } from './answers';
import { DRAW } from './answers-bureau';
import { openBureau } from './bureau';
import { openDoor, problem, type Door } from './door';

let door: Door;
test.afterEach(() => door.close());

test('the audit is asked for by days of the city, of the service that is chosen', async ({ page }) => {
  door = await openBureau(page, ['supervisor'], 'audit');
  const asked: string[] = [];
  door.special = request => (request.url?.startsWith('/api/v1/inspection-audit-entries?') ? (asked.push(request.url), undefined) : undefined);
  await page.getByLabel('范围').selectOption({ label: '检查与隐患' });
  await page.getByLabel('起始日期').fill('2026-11-01');
  await page.getByLabel('截止日期').fill('2026-11-02');
  await page.getByRole('button', { name: '查询' }).click();
  await expect(page.getByText('没有符合条件的记录。')).toBeVisible();
  const query = new URL(asked.at(-1)!, door.address).searchParams;
  expect([query.get('since'), query.get('until')]).toEqual(['2026-10-31T16:00:00.000Z', '2026-11-02T16:00:00.000Z']);
});

test('a list of candidates that is not the announced one is found out on this device', async ({ page }) => {
  door = await openBureau(page, ['supervisor'], `draws/${DRAW}`);
  await expect(page.getByText('本机计算的摘要与公布的一致。')).toBeVisible();
  door.special = request => (request.url?.endsWith('/candidates') ? [200, 'another list\n'] : undefined);
  await page.reload();
  await expect(page.getByText('本机计算的摘要不同')).toBeVisible();
});

test('a plan is drafted with what was chosen, and nothing typed is lost before it was taken', async ({ page }) => {
  door = await openBureau(page, ['supervisor'], 'plans/new');
  const sent: unknown[] = [];
  door.special = (request, body) => (request.method === 'POST' ? (sent.push(JSON.parse(body)), [503, problem(503, 'service-away', '服务暂时不可用。')]) : undefined);
  const form = page.getByRole('form', { name: '起草计划' });
  await form.getByLabel('种类').selectOption({ label: '隐患清零' });
  await form.getByLabel('名称').fill('冬季清零');
  await form.getByLabel('目的').fill('供暖前');
  await form.getByLabel('第一天').fill('2026-12-01');
  await form.getByLabel('最后一天').fill('2026-12-31');
  await form.getByLabel('高陵区').check();
  await form.getByRole('button').click();
  await expect(form.getByRole('alert')).toContainText('服务暂时不可用。');
  await page.reload();
  await expect(form.getByLabel('名称')).toHaveValue('冬季清零');
  await expect(form.getByLabel('高陵区')).toBeChecked();
  expect(sent).toEqual([{ kind: 'CLEAR_TO_ZERO', title: '冬季清零', purpose: '供暖前', firstDay: '2026-12-01', lastDay: '2026-12-31', areas: ['610117'] }]);
});

test('a part of the console that does not come is said, and asked for again', async ({ page }) => {
  door = await openDoor(session(['supervisor']));
  await page.route(/assets\/Bureau.*\.js/, route => route.abort());
  await page.goto(`${door.address}/console/alarms`);
  await page.getByRole('link', { name: '监管分析' }).click();
  await expect(page.getByRole('heading', { name: '页面没有打开' })).toBeVisible();
  await page.unroute(/assets\/Bureau.*\.js/);
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { name: '风险总览' })).toBeVisible();
});
