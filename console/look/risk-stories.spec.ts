import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { USCC, session } from './answers';
import { pictures } from './answers-bureau';
import { openBureau } from './bureau';
import { openDoor, type Door } from './door';

let door: Door;
test.afterEach(() => door.close());

test('risk pictures are read once, then followed; a view is kept under its name', async ({ page }) => {
  door = await openBureau(page, ['analyst'], 'risk/pictures');
  await expect(page.getByText('3 家，共 3 家')).toBeVisible();
  await page.getByLabel('存在').selectOption({ label: '逾期隐患' });
  await page.getByRole('button', { name: '查询' }).click();
  await expect(page.getByText('1 家，共 3 家')).toBeVisible();
  await page.getByText('保存的视图（0）').click();
  await page.getByLabel('视图名称').fill('逾期');
  await page.getByRole('button', { name: '保存当前视图' }).click();
  await page.goto(`${door.address}/console/bureau/risk/pictures`);
  await page.getByText('保存的视图（1）').click();
  await page.getByRole('link', { name: '逾期', exact: true }).click();
  await expect(page.getByText('1 家，共 3 家')).toBeVisible();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出为 CSV' }).click();
  const table = readFileSync(await (await file).path(), 'utf8');
  expect(table.split('\r\n')).toHaveLength(3);
  expect(table).toContain(`${USCC},西安沣湛化肥有限公司,610117`);
});

test('risk pictures tell up to when they account for everything, and that this is too long ago', async ({ page }) => {
  door = await openDoor(session(['analyst']));
  door.special = request => (request.url?.startsWith('/api/v1/risk-pictures') ? [200, { changes: pictures, next: 'end', more: false, asOf: '2026-03-02T01:30:00Z' }] : undefined);
  await page.goto(`${door.address}/console/bureau/risk/pictures`);
  await expect(page.getByRole('alert')).toContainText('数据只到 2026-03-02 09:30');
  await expect(page.getByText('3 家，共 3 家')).toBeVisible();
});

test('of risk pictures only what has changed is asked for again, and what is gone goes', async ({ page }) => {
  door = await openDoor(session(['analyst']));
  await page.clock.install();
  await page.goto(`${door.address}/console/bureau/risk/pictures`);
  await expect(page.getByText('3 家，共 3 家')).toBeVisible();
  door.special = request =>
    request.url?.startsWith('/api/v1/risk-pictures')
      ? [200, request.url.includes('cursor=end') ? { changes: [{ uscc: USCC, area: '610117', gone: true }], next: 'later', more: false } : { changes: [], next: 'wrong', more: false }]
      : undefined;
  await page.clock.runFor(61_000);
  await expect(page.getByText('2 家，共 2 家')).toBeVisible();
});
