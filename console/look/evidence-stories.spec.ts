import { expect, test } from '@playwright/test';
import { session } from './answers';
import { FINDING, finding } from './answers-enterprise';
import { openDoor, problem, type Door } from './door';

/** Of three parts. */
const PHOTO = { name: 'PI-204.png', mimeType: 'image/png', buffer: Buffer.alloc(600_000, 7) };
const SHOTS = process.env.SHOTS ?? 'target/look/shots';

let door: Door;
test.beforeEach(async () => {
  door = await openDoor(session(['enterprise']));
});
test.afterEach(() => {
  door.close();
  expect(door.faults).toEqual([]); // nothing was sent that a service would not take
});

/** Takes files as the suite does: announced, then part by part from where they stand. */
function takesFiles(): Map<string, { bytes: number; received: number; parts: number }> {
  const files = new Map<string, { bytes: number; received: number; parts: number }>();
  door.special = (request, body) => {
    const [path, id] = /^\/api\/v1\/attachments\/?([^/]*)$/.exec(request.url ?? '') ?? [];
    if (path === undefined) {
      return undefined;
    }
    const announced = request.method === 'POST' ? (JSON.parse(body) as { id: string; bytes: number }) : undefined;
    const file = files.get(announced?.id ?? id!) ?? { bytes: announced?.bytes ?? 0, received: 0, parts: 0 };
    files.set(announced?.id ?? id!, file);
    if (request.method === 'PATCH') {
      if (Number(request.headers['upload-offset']) !== file.received) {
        return [409, problem(409, 'mismatching-upload-offset')];
      }
      file.received += Number(request.headers['content-length']);
      file.parts++;
    }
    const state = file.received === file.bytes ? 'STORED' : 'EXPECTED';
    return [200, { id: announced?.id ?? id, state, bytes: file.bytes, receivedBytes: file.received }];
  };
  return files;
}

test('a rectification and its photo outlive a broken network and a reload, and are sent once', async ({ page }) => {
  const files = takesFiles();
  const suite = door.special;
  const sent: unknown[] = [];
  let cut = true;
  door.special = (request, body) => {
    if (cut && request.url?.includes('/attachments') && [...files.values()].some(file => file.parts > 0)) {
      return 'NEVER';
    }
    if (request.url?.startsWith('/api/v1/findings?')) {
      return [200, [finding]];
    }
    if (request.method === 'PUT') {
      sent.push([request.url, request.headers['if-match'], JSON.parse(body)]);
    }
    const submitted = sent.length > 0 && request.url?.startsWith(`/api/v1/findings/${FINDING}`) && !request.url.includes('steps');
    return submitted ? [200, { ...finding, version: 5, state: 'AWAITING_REINSPECTION' }] : suite(request, body);
  };
  await page.goto(`${door.address}/console/my`);
  await page.getByRole('link', { name: '压力表未检定' }).click();
  const form = page.getByRole('form', { name: '提交整改' });
  await form.getByLabel('采取的措施').fill('已更换三只压力表，证书附后。');
  await form.locator('input[type=file]').setInputFiles(PHOTO);
  await expect(form.getByText('没有网络。文件保存在本机')).toBeVisible();
  await expect(form.getByRole('button', { name: '提交整改' })).toBeDisabled();
  await page.screenshot({ path: `${SHOTS}/story-evidence-offline.png`, fullPage: true });

  cut = false;
  await page.reload();
  await expect(form.getByText('已收到')).toBeVisible();
  await expect(form.getByLabel('采取的措施')).toHaveValue('已更换三只压力表，证书附后。');
  const id = [...files.keys()][0];
  expect(files.get(id!)).toMatchObject({ received: 600_000, parts: 3 });
  await form.getByRole('button', { name: '提交整改' }).click();
  await expect(page.getByText('由执法人员复查')).toBeVisible();
  await expect(form).toHaveCount(0);
  expect(sent).toEqual([
    [`/api/v1/findings/${FINDING}/rectification`, '"4"', { measures: '已更换三只压力表，证书附后。', attachments: [id] }],
  ]);
});

test('a form that is opened again is not sent before its files were read', async ({ page, context }) => {
  takesFiles();
  const suite = door.special;
  const sent: { attachments: string[] }[] = [];
  door.special = (request, body) => (request.method === 'PUT' ? (sent.push(JSON.parse(body) as (typeof sent)[number]), [200, finding]) : suite(request, body));
  await page.goto(`${door.address}/console/my/findings/${FINDING}`);
  const form = page.getByRole('form', { name: '提交整改' });
  await form.getByLabel('采取的措施').fill('已更换。');
  await form.locator('input[type=file]').setInputFiles(PHOTO);
  await expect(form.getByText('已收到')).toBeVisible();
  const busy = await context.newPage();
  await busy.goto(`${door.address}/console/my`);
  await busy.evaluate(occupy);
  await page.reload();
  await expect(form.getByLabel('采取的措施')).toHaveValue('已更换。');
  await expect(form.getByText('文件全部收到后才能提交')).toBeVisible();
  await expect(form.getByRole('button', { name: '提交整改' })).toBeDisabled();
  await busy.close();
  await form.getByRole('button', { name: '提交整改' }).click();
  await expect.poll(() => sent.map(it => it.attachments.length)).toEqual([1]);
});

/** Keeps the device's files from being read, as a slow disk does, until its page is closed. */
async function occupy(): Promise<void> {
  const database = await new Promise<IDBDatabase>(done => {
    const open = indexedDB.open('yimatong-evidence');
    open.onsuccess = () => done(open.result);
  });
  const files = database.transaction('files', 'readwrite').objectStore('files');
  const spin = () => void (files.count().onsuccess = spin);
  spin();
}

test('a file that the server does not keep says why, and holds the form until it is removed', async ({ page }) => {
  door.special = request =>
    request.url?.startsWith('/api/v1/attachments') ? [422, problem(422, 'unfit-content', '这不是照片。')] : undefined;
  await page.goto(`${door.address}/console/my/findings/${FINDING}`);
  const form = page.getByRole('form', { name: '提交整改' });
  await form.getByLabel('采取的措施').fill('已更换。');
  await form.locator('input[type=file]').setInputFiles(PHOTO);
  await expect(form.getByText('这不是照片。')).toBeVisible();
  await expect(form.getByRole('button', { name: '提交整改' })).toBeDisabled();
  await form.getByRole('button', { name: '移除第 1 个文件' }).click();
  await expect(form.getByRole('button', { name: '提交整改' })).toBeEnabled();
});
