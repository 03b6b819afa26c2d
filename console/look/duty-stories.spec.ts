import { expect, test, type Page } from '@playwright/test';
import { ALARM, items, session } from './answers';
import { QUIET, SOURCE, lookAt, loud, quiet, round } from './answers-duty';
import { openDoor, problem, type Door } from './door';

let door: Door;
test.afterEach(() => door.close());

const dutyOfficer = session(['duty-officer']);
const shot = (page: Page, name: string) => page.screenshot({ path: `${process.env.SHOTS ?? 'target/look/shots'}/story-${name}.png`, fullPage: true });

test('a source with an alarm is looked at, and ticked off with words only', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  const sent: unknown[] = [];
  let seen = false;
  door.special = (request, body) => {
    if (request.url === '/api/v1/patrols/looks' && request.method === 'POST') {
      sent.push(JSON.parse(body));
      return [201, [lookAt(SOURCE)]];
    }
    if (request.method === 'PUT') {
      expect(request.headers['if-match']).toBe('"1"');
      sent.push([request.url, JSON.parse(body)]);
      seen = true;
      return [200, { ...lookAt(SOURCE), outcome: 'REMARK' }];
    }
    const stops = round.map(stop => (seen && stop.entry === loud ? { ...stop, state: 'SEEN', officer: 'duty-officer', look: SOURCE } : stop));
    return request.url?.startsWith('/api/v1/patrols/round') ? [200, stops] : undefined;
  };
  await page.goto(`${door.address}/console/patrol`);
  await expect(page.getByText('已查 1 / 4，待查 3')).toBeVisible();
  await page.getByRole('button', { name: '查看 合成氨罐区' }).click();
  const form = page.getByRole('form', { name: '勾核 合成氨罐区' });
  await expect(form.getByLabel('正常')).toBeDisabled();
  await expect(page.getByRole('row', { name: /LT-102/ })).toContainText('55 分钟前');
  await form.getByLabel('有情况').check();
  await form.getByLabel('情况说明').fill('已电话核实');
  await shot(page, 'patrol-look');
  await form.getByRole('button', { name: '勾核' }).click();
  await expect(page.getByText('已查 2 / 4，待查 2')).toBeVisible();
  expect(sent).toEqual([{ sources: [SOURCE] }, [`/api/v1/patrols/looks/${SOURCE}/check`, { outcome: 'REMARK', remark: '已电话核实' }]]);
});

test('a look that was overtaken asks for another, and nothing typed is lost', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  let looks = 0;
  door.special = request => {
    if (request.method === 'POST') {
      looks++;
      return [201, [{ ...lookAt(SOURCE), id: `5b1c2c52-6d6d-4c4e-9c39-8a1f3c1c010${looks}` }]];
    }
    return request.method === 'PUT' ? [409, problem(409, 'look-overtaken', '查看之后有新的情况，请再看一次。')] : undefined;
  };
  await page.goto(`${door.address}/console/patrol`);
  await page.getByRole('button', { name: '查看 合成氨罐区' }).click();
  const form = page.getByRole('form', { name: '勾核 合成氨罐区' });
  await form.getByLabel('发现隐患').check();
  await form.getByLabel(/隐患编号/).fill('YH-2026-001');
  await form.getByRole('button', { name: '勾核' }).click();
  await expect(form.getByRole('alert')).toContainText('查看之后有新的情况');
  await form.getByRole('button', { name: '再看一次' }).click();
  await expect.poll(() => looks).toBe(2);
  await expect(form.getByLabel(/隐患编号/)).toHaveValue('YH-2026-001');
});

test('quiet sources are shown first, and ticked off in one step without those that are no longer quiet', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  const sent: unknown[] = [];
  door.special = (request, body) => {
    if (request.method !== 'POST') {
      return undefined;
    }
    sent.push([request.url, JSON.parse(body)]);
    expect(request.headers['idempotency-key']).toBeTruthy();
    const [calm, louder] = QUIET.map(lookAt);
    return request.url?.endsWith('/looks') ? [201, [calm, { ...louder, shown: { ...quiet[1], quiet: false } }]] : [201, [calm]];
  };
  await page.goto(`${door.address}/console/patrol`);
  await page.getByRole('button', { name: '一次查看 2 个平静的危险源' }).click();
  await expect(page.getByText('1 个已不再平静')).toBeVisible();
  await expect(page.getByRole('row', { name: /甲醇罐区/ })).toContainText('PT-101 1.2 MPa');
  await shot(page, 'patrol-quiet');
  await page.getByRole('button', { name: '都已看过，全部正常，勾核 1 个' }).click();
  await expect(page.getByText('已勾核 1 个。')).toBeVisible();
  expect(sent).toEqual([['/api/v1/patrols/looks', { sources: QUIET }], ['/api/v1/patrols/checks', { looks: [QUIET[0]] }]]);
});

test('who is not on duty looks, and ticks nothing off', async ({ page }) => {
  door = await openDoor(session(['supervisor']));
  await page.goto(`${door.address}/console/patrol`);
  await expect(page.getByText('值守表上今天没有您的巡查值守')).toBeVisible();
  await expect(page.getByText('值守：zhao.lei')).toBeVisible();
  await expect(page.getByRole('button', { name: /^查看/ })).toHaveCount(0);
});

test('a new high-high alarm is heard once the sound was switched on, and counted in the title', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  const complaints: string[] = [];
  page.on('console', message => ['error', 'warning'].includes(message.type()) && !message.text().startsWith('Failed to load') && complaints.push(message.text()));
  await page.addInitScript(() => {
    const start = OscillatorNode.prototype.start;
    (window as unknown as { notes: number }).notes = 0;
    OscillatorNode.prototype.start = function (at) {
      (window as unknown as { notes: number }).notes++;
      start.call(this, at);
    };
  });
  const notes = () => page.evaluate(() => (window as unknown as { notes: number }).notes);
  await page.clock.install();
  let now = items;
  door.special = request => (request.url === '/api/v1/alarm-items' ? [200, now] : undefined);
  await page.goto(`${door.address}/console/patrol`);
  await expect(page).toHaveTitle('(9) 一码通');
  expect(await notes()).toBe(0);
  await page.getByRole('button', { name: '开启报警声' }).click();
  expect(await notes()).toBe(4);
  await page.clock.runFor(16_000);
  expect(await notes()).toBe(4);
  now = [...items, { ...items[0]!, alarm: { ...items[0]!.alarm!, id: ALARM.replace(/1$/, '9') } }];
  await page.clock.runFor(16_000);
  await expect(page).toHaveTitle('(10) 一码通');
  await expect.poll(notes).toBe(8);
  expect(complaints).toEqual([]);
});

test('a sound that the browser has put to sleep is told, and comes back with a click', async ({ page }) => {
  door = await openDoor(dutyOfficer);
  await page.addInitScript(() => {
    const Made = window.AudioContext;
    window.AudioContext = class extends Made {
      constructor() {
        super();
        (window as unknown as { sound: AudioContext }).sound = this;
      }
    };
  });
  await page.goto(`${door.address}/console/patrol`);
  await page.getByRole('button', { name: '开启报警声' }).click();
  await expect(page.getByRole('button', { name: '报警声已开' })).toHaveAttribute('aria-pressed', 'true');
  await page.evaluate(() => (window as unknown as { sound: AudioContext }).sound.suspend());
  await expect(page.getByRole('alert')).toHaveText('浏览器暂停了报警声，新的高高报听不到。');
  await shot(page, 'bell-mute');
  await page.getByRole('button', { name: '恢复报警声' }).click();
  await expect(page.getByRole('button', { name: '报警声已开' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
