import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { USCC } from './answers';
import { IMPORT } from './answers-bureau';
import { loseFirstAnswer, openBureau } from './bureau';
import type { Door } from './door';

let door: Door;
test.afterEach(() => door.close());

test('the registry is narrowed by what the address says, and read on by its cursor', async ({ page }) => {
  door = await openBureau(page, ['registrar'], 'registry');
  const asked: string[] = [];
  door.special = request => {
    if (!request.url?.startsWith('/api/v1/enterprises?')) {
      return undefined;
    }
    asked.push(request.url.split('?')[1]!);
    const link = '</api/v1/enterprises?limit=50&cursor=b%2F%3D>; rel="next"';
    return [200, [{ uscc: USCC, name: '西安沣湛化肥有限公司', area: '610117', kind: 'PRODUCTION', status: 'OPERATING' }], { Link: link }];
  };
  await page.getByLabel('企业名称').fill('化肥');
  await page.getByLabel('码的状态').selectOption({ label: '红码' });
  await page.getByRole('button', { name: '查询' }).click();
  await expect(page).toHaveURL(/\?name=%E5%8C%96%E8%82%A5&colour=RED$/);
  await page.getByRole('link', { name: '下一页' }).click();
  await expect.poll(() => asked.at(-1)).toBe(`name=${encodeURIComponent('化肥')}&colour=RED&cursor=b%2F%3D&limit=50`);
  await page.reload();
  await expect(page.getByLabel('企业名称')).toHaveValue('化肥');
  await expect(page.getByRole('link', { name: '导出为 CSV' })).toHaveAttribute('href', /colour=RED&byteOrderMark=true$/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel('企业名称')).toHaveValue('');
});

test('nobody is asked for what a role may not see', async ({ page }) => {
  door = await openBureau(page, ['registrar'], `registry/${USCC}`);
  await expect(page.getByRole('heading', { name: '西安沣湛化肥有限公司' })).toBeVisible();
  await expect(page.getByRole('link', { name: '未闭环的隐患' })).toHaveCount(0);
  await page.goto(`${door.address}/console/bureau/audit`);
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
  expect(door.asked.filter(it => /findings|audit/.test(it))).toEqual([]);
});

test('a table is checked before it is taken, and what was checked is what is taken', async ({ page }) => {
  door = await openBureau(page, ['registrar'], 'registry/import');
  await loseFirstAnswer(page);
  const sent: { query: string; key: unknown; type: unknown; body: string }[] = [];
  let isTaken = false;
  door.special = (request, body) => {
    if (request.method === 'POST') {
      sent.push({ query: request.url!.split('?')[1]!, key: request.headers['idempotency-key'], type: request.headers['content-type'], body });
      isTaken = request.url!.includes('dryRun=false');
      return [201, { id: IMPORT }];
    }
    return request.url === `/api/v1/enterprise-imports/${IMPORT}`
      ? [200, { id: IMPORT, rows: 120, created: 88, updated: 21, unchanged: 9, rejected: 2, pending: 0, dryRun: !isTaken }]
      : undefined;
  };
  await page.getByLabel('文件').setInputFiles({ name: '企业.csv', mimeType: '', buffer: Buffer.from('uscc,name\n') });
  await page.getByRole('button', { name: '检查文件' }).click();
  await expect(page.getByRole('alert')).toContainText('没有收到回答');
  await page.getByRole('button', { name: '检查文件' }).click();
  await expect(page.getByText('“9161011” 不是有效的统一社会信用代码。')).toBeVisible();
  await page.getByRole('button', { name: '导入这 118 行' }).click();
  await expect(page.getByRole('heading', { name: '导入结果' })).toBeVisible();
  expect(sent.map(it => [it.query, it.type, it.body])).toEqual([
    ['dryRun=true', 'text/csv', 'uscc,name\n'], ['dryRun=true', 'text/csv', 'uscc,name\n'], ['dryRun=false', 'text/csv', 'uscc,name\n'],
  ]);
  expect(sent[1]!.key).toBe(sent[0]!.key);
  expect(sent[2]!.key).not.toBe(sent[0]!.key);
});

test('all problems of a table can be taken along as a file', async ({ page }) => {
  door = await openBureau(page, ['registrar'], `registry/import?id=${IMPORT}`);
  door.special = request => (request.headers.accept === 'text/csv' ? [200, 'line,column\r\n17,uscc\r\n'] : undefined);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载全部问题' }).click();
  expect(readFileSync(await (await file).path(), 'utf8')).toContain('17,uscc');
  await expect(page.getByText('要导入，请重新选择并检查这个文件。')).toBeVisible();
});
