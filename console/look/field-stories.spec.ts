import { expect, test, type Page } from '@playwright/test';
import { USCC, session } from './answers';
import { openDoor, problem, type Door } from './door';

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64',
);

let door: Door;
test.afterEach(() => door.close());

/** Answers filings and uploads as the suite does; the findings that it has, each with how often it came. */
function files(of: Door): Map<string, number> {
  const findings = new Map<string, number>();
  of.special = (request, body) => {
    if (request.method === 'POST' && request.url === '/api/v1/findings') {
      const report = JSON.parse(body) as { id: string; dueOn?: string };
      if (!report.dueOn) {
        return [422, problem(422, 'due-on-missing', '除即查即改外必须填写整改期限')];
      }
      findings.set(report.id, (findings.get(report.id) ?? 0) + 1);
      return [201, report];
    }
    const id = request.url?.match(/^\/api\/v1\/attachments\/?(.*)$/)?.[1];
    return id === undefined ? undefined : [200, { id, state: 'STORED', receivedBytes: PHOTO.length }];
  };
  return findings;
}

async function record(tab: Page, title: string, kept = 1): Promise<void> {
  await tab.getByRole('button', { name: '记录隐患' }).click();
  await tab.getByLabel('隐患名称').fill(title);
  await tab.getByLabel('情况描述').fill('表盘上没有检定标签');
  await tab.getByLabel('整改期限').fill('2099-12-31');
  await tab.locator('input[type=file]').setInputFiles({ name: 'gauge.png', mimeType: 'image/png', buffer: PHOTO });
  await expect(tab.locator('.photos img')).toHaveCount(kept);
}

test('a finding with a photo, written without network, outlives the page and is sent once', async ({ context }) => {
  door = await openDoor(session(['inspector']));
  const findings = files(door);
  let tab = await context.newPage();
  await tab.goto(`${door.address}/console/field/`);
  await expect(tab.locator('.cards li')).toHaveCount(1);
  await tab.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => tab.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

  await context.setOffline(true);
  await tab.reload();
  await tab.getByRole('link', { name: '西安沣湛化肥有限公司' }).click(); // taken along with the task
  await expect(tab.getByText('离线资料')).toBeVisible();
  await record(tab, '压力表未检定');
  await tab.close();

  tab = await context.newPage();
  await tab.goto(`${door.address}/console/field/#/outbox`);
  await tab.getByRole('button', { name: '修改' }).click();
  await expect(tab.getByLabel('隐患名称')).toHaveValue('压力表未检定');
  await expect(tab.locator('.photos img')).toHaveCount(1);
  await tab.getByRole('button', { name: '提交' }).click();
  await expect(tab.getByText('没有网络。记录已保存在本机')).toBeVisible();
  expect(findings.size).toBe(0);
  await tab.screenshot({ path: `${process.env.SHOTS ?? 'target/look/shots'}/story-offline-outbox.png` });

  await context.setOffline(false);
  await expect(tab.getByText('照片 1/1 张已收到')).toBeVisible();
  expect([...findings.values()]).toEqual([1]);
});

test('two photos taken quickly are both part of the finding', async ({ page }) => {
  door = await openDoor(session(['inspector']));
  files(door);
  const named: string[][] = [];
  const suite = door.special;
  door.special = (request, body) => {
    if (request.method === 'POST' && request.url === '/api/v1/findings') {
      named.push((JSON.parse(body) as { attachments: string[] }).attachments);
    }
    return suite(request, body);
  };
  await page.addInitScript(() => {
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    let times = 0;
    crypto.subtle.digest = async (...what) => {
      await new Promise(passed => setTimeout(passed, ++times === 1 ? 300 : 2_000)); // a large photo takes its time
      return digest(...what);
    };
  });
  await page.goto(`${door.address}/console/field/#/enterprise/${USCC}`);
  await record(page, '压力表未检定', 0);
  await page.locator('input[type=file]').setInputFiles({ name: 'second.png', mimeType: 'image/png', buffer: PHOTO });
  await expect(page.locator('.photos img')).toHaveCount(1);
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('照片 2/2 张已收到')).toBeVisible();
  expect(named.map(ids => ids.length)).toEqual([2]);
});

test("a draft is not opened to somebody else, and what was handed over elsewhere is told", async ({ context }) => {
  door = await openDoor(session(['inspector']));
  files(door);
  const tab = await context.newPage();
  await tab.goto(`${door.address}/console/field/#/enterprise/${USCC}`);
  await record(tab, '压力表未检定');
  const other = await context.newPage();
  await other.goto(tab.url());
  await expect(other.getByLabel('隐患名称')).toHaveValue('压力表未检定');
  await other.getByRole('button', { name: '提交' }).click();
  await expect(other.getByText('照片 1/1 张已收到')).toBeVisible();
  const told = tab.waitForEvent('dialog');
  const typed = tab.getByLabel('隐患名称').fill('另一件事');
  expect((await told).message()).toContain('刚才的修改没有保存');
  await (await told).accept();
  await typed;
  await expect(tab).toHaveURL(/#\/outbox$/);

  await tab.goto(`${door.address}/console/field/#/enterprise/${USCC}`);
  await record(tab, '安全阀铅封缺失');
  door.session = session(['inspector'], 'inspector-baqiao');
  await tab.reload();
  await expect(tab).toHaveURL(/#\/outbox$/);
  await expect(tab.getByText('本机还有其他账号的 1 条记录')).toBeVisible();
  await expect(tab.getByText('安全阀铅封缺失')).toHaveCount(0);
});

test('a store that cannot be opened is no empty one, and is opened again', async ({ page }) => {
  door = await openDoor(session(['inspector']));
  await page.goto(`${door.address}/console/field/#/enterprise/${USCC}`);
  await record(page, '压力表未检定');
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...what) {
      if (!(window as { mended?: boolean }).mended) {
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      }
      return open.apply(this, what);
    };
  });
  await page.goto(`${door.address}/console/field/#/outbox`);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('读不到本机保存的记录');
  await expect(page.getByText('本机没有待发送的记录')).toHaveCount(0);
  await page.evaluate(() => ((window as { mended?: boolean }).mended = true));
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByText('压力表未检定')).toBeVisible();
});

test('a photo that was refused is not thrown away without asking', async ({ page }) => {
  door = await openDoor(session(['inspector']));
  files(door);
  const suite = door.special;
  door.special = (request, body) =>
    request.url?.startsWith('/api/v1/attachments') ? [422, problem(422, 'attachment-refused', '这不是照片')] : suite(request, body);
  await page.goto(`${door.address}/console/field/#/enterprise/${USCC}`);
  await record(page, '压力表未检定');
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('照片未被接收：这不是照片')).toBeVisible();
  const asked: string[] = [];
  page.on('dialog', dialog => (asked.push(dialog.message()), void dialog.dismiss()));
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('button', { name: '从本机移除' }).click();
  await expect.poll(() => asked).toEqual([expect.stringContaining('还有 1 条'), expect.stringContaining('有照片没有被接收')]);
  await expect(page.getByText('压力表未检定')).toBeVisible();
});

test('a position that comes late takes nothing away that was typed meanwhile', async ({ page }) => {
  door = await openDoor(session(['inspector']));
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = found =>
      void setTimeout(() => found({ coords: { longitude: 109.08, latitude: 34.53, accuracy: 12 } } as GeolocationPosition), 500);
  });
  await page.goto(`${door.address}/console/field/#/enterprise/${USCC}`);
  await page.getByRole('button', { name: '记录隐患' }).click();
  await page.getByRole('button', { name: '取当前位置' }).click();
  await page.getByLabel('隐患名称').fill('压力表未检定');
  await expect(page.getByText('东经 109.08')).toBeVisible();
  await expect(page.getByLabel('隐患名称')).toHaveValue('压力表未检定');
});

test('a refused finding stays with its reason, and can be mended', async ({ page }) => {
  door = await openDoor(session(['inspector']));
  const findings = files(door);
  const files2 = door.special;
  door.special = (request, body) =>
    body.includes('明天') ? [422, problem(422, 'invalid', '整改期限早于发现日期。')] : files2(request, body);
  await page.goto(`${door.address}/console/field/#/enterprise/${USCC}`);
  await record(page, '明天再说');
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('整改期限早于发现日期。')).toBeVisible();
  await page.screenshot({ path: `${process.env.SHOTS ?? 'target/look/shots'}/story-refused.png` });
  await page.getByRole('button', { name: '修改' }).click();
  await page.getByLabel('隐患名称').fill('安全阀铅封缺失');
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('已收到', { exact: true })).toBeVisible();
  expect(findings.size).toBe(1);
});
