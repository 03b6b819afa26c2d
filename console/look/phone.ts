import type { IncomingMessage } from 'node:http';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { Site } from '../src/test/site';
import { awaiting, steps, task } from './answers-field';
import type { Door } from './door';

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64',
);
export const PICTURE = { name: 'alarm.png', mimeType: 'image/png', buffer: PHOTO };

type Said = [status: number, body: unknown] | undefined;

/** Answers an inspector's changes as strictly as the services' documents; what it has is in the site. */
export function siteBehind(door: Door): Site {
  const site = new Site('inspector');
  site.findings.set(awaiting.id, awaiting);
  site.steps.set(awaiting.id, steps);
  door.special = (request, body): Said => {
    const path = request.url!.split('?')[0]!;
    const header = (name: string) => request.headers[name.toLowerCase()] as string | undefined;
    const onSite = site.answer({ method: request.method!, path, header, body });
    return onSite ?? listed(site, request, path) ?? filed(request, path, body);
  };
  return site;
}

function listed(site: Site, { method }: IncomingMessage, path: string): Said {
  if (method === 'GET' && path === '/api/v1/findings') {
    return [200, [...site.findings.values()].filter(finding => finding.state !== 'CLOSED')];
  }
  return method === 'GET' && path === '/api/v1/tasks' ? [200, [task]] : undefined;
}

function filed({ method }: IncomingMessage, path: string, body: string): Said {
  const id = /^\/api\/v1\/attachments\/?(.*)$/.exec(path)?.[1];
  if (method !== 'POST') {
    return id === undefined ? undefined : [200, { id, state: 'STORED', receivedBytes: 0 }];
  }
  return path === '/api/v1/findings' || id !== undefined ? [201, JSON.parse(body)] : undefined;
}

/** Puts rows on the device, as if they had been written there. */
export async function seed(tab: Page, address: string, rows: Record<string, object[]>): Promise<void> {
  await tab.goto(`${address}/console/field/`);
  await tab.locator('.cards li').first().waitFor();
  if (Object.keys(rows).length === 0) {
    return;
  }
  await tab.evaluate(async kept => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const open = indexedDB.open('yimatong-field');
      open.onsuccess = () => done(open.result);
      open.onerror = () => failed(open.error);
    });
    const transaction = database.transaction(Object.keys(kept), 'readwrite');
    Object.entries(kept).forEach(([name, all]) => all.forEach(row => transaction.objectStore(name).put(row)));
    await new Promise(done => (transaction.oncomplete = done));
    database.close();
  }, rows);
}

/** Signs in each field that is there, with two strokes of the finger. */
export async function sign(tab: Page): Promise<void> {
  const fields = tab.locator('canvas.pad');
  for (let left = await fields.count(); left > 0; left--) {
    const field = fields.first();
    await field.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await field.boundingBox())!;
    await tab.mouse.move(x + width / 4, y + height / 2);
    await tab.mouse.down();
    await tab.mouse.move(x + width / 2, y + height / 4, { steps: 3 });
    await tab.mouse.move(x + width / 1.5, y + height / 1.5, { steps: 3 });
    await tab.mouse.up();
    await tab.getByRole('button', { name: '签好了' }).first().click();
    await fields.nth(left - 1).waitFor({ state: 'detached' });
  }
}

/** Opens the page until it can do without network. */
export async function taken(door: Door, context: BrowserContext): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`${door.address}/console/field/`);
  await expect(tab.getByText('已随身保存 1 份现行检查表')).toBeVisible();
  await tab.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => tab.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  return tab;
}
