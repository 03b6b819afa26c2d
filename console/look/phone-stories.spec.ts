import { expect, test } from '@playwright/test';
import { USCC, session } from './answers';
import { ENTERPRISE } from './answers-field';
import { openDoor, type Door } from './door';
import { PICTURE, siteBehind, taken } from './phone';

let door: Door;
test.afterEach(() => door.close());

test('two enterprises of one name are told apart by who scanned', async ({ page }) => {
  door = await openDoor(session(['inspector']));
  const namesake = { uscc: '91610118MA6XKK925C', name: ENTERPRISE, address: '鄠邑区沣京路 1 号', kind: 'PRODUCTION' };
  door.special = request => (request.url?.startsWith('/api/v1/enterprises?') ? [200, [{ uscc: USCC, name: ENTERPRISE }, namesake, { ...namesake, name: `${ENTERPRISE}分公司` }]] : undefined);
  await page.goto(`${door.address}/console/field/`);
  await page.getByLabel('统一社会信用代码，或码的网址').fill(`${door.address}/c/4h2bXk9ZqPwT0aLmYcVdRe`);
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByText('有 2 家企业叫这个名字')).toBeVisible();
  await page.getByRole('link', { name: namesake.uscc }).click();
  await expect(page).toHaveURL(new RegExp(`#/enterprise/${namesake.uscc}$`));
});

test('who logs out in one tab is gone from the others', async ({ context }) => {
  door = await openDoor(session(['inspector']));
  siteBehind(door);
  const other = await taken(door, context);
  const tab = await context.newPage();
  await tab.goto(`${door.address}/console/field/`);
  const suite = door.special;
  door.special = (request, body) => {
    if (request.url !== '/session/logout') {
      return suite(request, body);
    }
    door.session = undefined;
    return [200, { location: '/console/field/' }];
  };
  await tab.getByRole('button', { name: '退出登录' }).click();
  await expect(other.getByText('请先登录')).toBeVisible();
  await expect(other.getByText(ENTERPRISE)).toHaveCount(0);
  await expect(tab.getByText('请先登录')).toBeVisible();
});

test.describe('without the worker, which has eyes of its own', () => {
  test.use({ serviceWorkers: 'block' });

  test('a photo that the browser can no longer read is told, and can be removed', async ({ page }) => {
    door = await openDoor(session(['inspector']));
    siteBehind(door);
    const suite = door.special;
    door.special = (request, body) => {
      const id = request.method === 'GET' && request.url?.match(/^\/api\/v1\/attachments\/(.+)$/)?.[1];
      return id ? [200, { id, state: 'EXPECTED', receivedBytes: 0 }] : suite(request, body); // it has none of it yet
    };
    await page.goto(`${door.address}/console/field/#/enterprise/${USCC}`);
    await page.getByRole('button', { name: '记录隐患' }).click();
    await page.getByLabel('隐患名称').fill('压力表未检定');
    await page.getByLabel('情况描述').fill('表盘上没有检定标签');
    await page.getByLabel('整改期限').fill('2099-12-31');
    await page.locator('input[type=file]').setInputFiles(PICTURE);
    await expect(page.locator('.photos img')).toHaveCount(1);
    await page.evaluate(() => {
      Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('The file is gone', 'NotReadableError'));
    });
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page.getByText('浏览器读不出一张照片')).toBeVisible();
    page.once('dialog', dialog => void dialog.accept());
    await page.getByRole('button', { name: '移除读不出的照片' }).click();
    await expect(page.getByText('浏览器读不出一张照片')).toBeHidden();
    await page.getByRole('button', { name: '从本机移除' }).click();
    await expect(page.getByText('本机没有待发送的记录')).toBeVisible();
  });
});
