import { expect, test, type Page } from '@playwright/test';
import { USCC, session } from './answers';
import { ENTERPRISE } from './answers-field';
import { openDoor, problem, type Door } from './door';
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

/** Logs out, as the door does it. */
async function leave(tab: Page): Promise<void> {
  const suite = door.special;
  door.special = (request, body) => {
    if (request.url !== '/session/logout') {
      return suite(request, body);
    }
    door.session = undefined;
    return [200, { location: '/console/field/' }];
  };
  // it is said before the page is loaded anew; a browser that is closed during that load may never end
  const anew = tab.waitForEvent('load');
  await tab.getByRole('button', { name: '退出登录' }).click();
  await anew;
}

test('who logs out in one tab is gone from the others', async ({ context }) => {
  door = await openDoor(session(['inspector']));
  siteBehind(door);
  const other = await taken(door, context);
  const tab = await context.newPage();
  await tab.goto(`${door.address}/console/field/`);
  await leave(tab);
  await expect(other.getByText('请先登录')).toBeVisible();
  await expect(other.getByText(ENTERPRISE)).toHaveCount(0);
  await expect(tab.getByText('请先登录')).toBeVisible();
});

const shot = (page: Page, name: string) => page.screenshot({ path: `${process.env.SHOTS ?? 'target/look/shots'}/story-${name}.png`, fullPage: true });

/** A finding with a photo, not handed over yet. */
async function write(page: Page): Promise<void> {
  await page.goto(`${door.address}/console/field/#/enterprise/${USCC}`);
  await page.getByRole('button', { name: '记录隐患' }).click();
  await page.getByLabel('隐患名称').fill('压力表未检定');
  await page.getByLabel('情况描述').fill('表盘上没有检定标签');
  await page.getByLabel('整改期限').fill('2099-12-31');
  await page.locator('input[type=file]').setInputFiles(PICTURE);
  await expect(page.locator('.photos img')).toHaveCount(1);
}

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
    await write(page);
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

  test('an answer that was on its way when somebody logged out does not bring them back', async ({ context }) => {
    door = await openDoor(session(['inspector']));
    siteBehind(door);
    const [other, tab] = [await context.newPage(), await context.newPage()];
    for (const one of [other, tab]) {
      await one.goto(`${door.address}/console/field/`);
      await expect(one.getByRole('button', { name: '退出登录' })).toBeVisible();
    }
    let release = () => undefined as void;
    const late = new Promise<void>(done => (release = done));
    let onItsWay = false;
    await other.route('**/session', async route => {
      if (onItsWay) {
        return route.continue();
      }
      onItsWay = true;
      const response = await route.fetch();
      await late;
      return route.fulfill({ response });
    });
    await other.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(() => onItsWay).toBe(true);
    await leave(tab);
    await expect(other.getByText('请先登录')).toBeVisible();
    const told = other.waitForResponse('**/session');
    release();
    await told;
    await expect(other.getByText('请先登录')).toBeVisible();
    expect(await other.evaluate(() => localStorage.getItem('yimatong-inspector'))).toBeNull();
  });

  test('a photo that was refused says why, and is sent again when its writer wants', async ({ page }) => {
    door = await openDoor(session(['inspector']));
    siteBehind(door);
    const suite = door.special;
    const errors = [{ pointer: '', code: 'image-unreadable', detail: '图片已损坏。' }];
    let refuses = true;
    door.special = (request, body) =>
      refuses && request.method === 'POST' && request.url === '/api/v1/attachments' ? [422, { ...problem(422, 'invalid-input', '文件不符合要求。'), errors }] : suite(request, body);
    await write(page);
    await page.getByRole('button', { name: '提交' }).click();
    const trouble = page.locator('.notice', { hasText: '照片未被接收：文件不符合要求。 图片已损坏。' });
    await expect(trouble).toBeVisible();
    await shot(page, 'photo-refused');
    refuses = false;
    await trouble.getByRole('button', { name: '重试' }).click();
    await expect(page.getByText('照片 1/1 张已收到')).toBeVisible();
    await expect(trouble).toHaveCount(0);
  });

  test('a position that is wrong is taken out of the finding', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ longitude: 109.0871, latitude: 34.5342, accuracy: 1800 });
    door = await openDoor(session(['inspector']));
    siteBehind(door);
    const suite = door.special;
    const filed: object[] = [];
    door.special = (request, body) => (request.url === '/api/v1/findings' && request.method === 'POST' && filed.push(JSON.parse(body) as object), suite(request, body));
    await write(page);
    await page.getByRole('button', { name: '取当前位置' }).click();
    await expect(page.getByText('误差约 1800 米')).toBeVisible();
    await shot(page, 'place');
    await page.getByRole('button', { name: '移除位置' }).click();
    await expect(page.getByText('误差约')).toHaveCount(0);
    await page.getByRole('button', { name: '提交' }).click();
    await expect.poll(() => filed.length).toBe(1);
    expect(filed[0]).not.toHaveProperty('place');
  });
});
