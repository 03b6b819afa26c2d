import { expect, test } from '@playwright/test';
import { USCC, session } from './answers';
import { CREDENTIAL, FINDING, NOTICE, QUESTION, TODAY, finding, promise } from './answers-enterprise';
import { openDoor, problem, type Door } from './door';

const SHOTS = process.env.SHOTS ?? 'target/look/shots';

let door: Door;
test.beforeEach(async () => {
  door = await openDoor(session(['enterprise']));
});
test.afterEach(() => {
  door.close();
  expect(door.faults).toEqual([]); // nothing was sent that a service would not take
});

test('a finding that changed meanwhile is shown as it is now, and the next attempt is for that version', async ({ page }) => {
  const versions: unknown[] = [];
  door.special = request => {
    if (request.method === 'PUT') {
      versions.push(request.headers['if-match']);
      return [412, problem(412, 'stale')];
    }
    return versions.length > 0 && request.url === `/api/v1/findings/${FINDING}` ? [200, { ...finding, version: 9, dueOn: '2099-01-01' }] : undefined;
  };
  await page.goto(`${door.address}/console/my/findings/${FINDING}`);
  const form = page.getByRole('form', { name: '申请延期' });
  await form.getByLabel('延期至').fill('2099-12-31');
  await form.getByLabel('理由').fill('备件未到');
  await form.getByRole('button').click();
  await expect(form.getByRole('alert')).toContainText('有了变化');
  await expect(page.getByText('2099-01-01').first()).toBeVisible();
  await expect(form.getByLabel('理由')).toHaveValue('备件未到');
  await form.getByRole('button').click();
  await expect.poll(() => versions).toEqual(['"4"', '"9"']);
});

test("today's promise asks what is judged anew, and what is refused is told beside its field", async ({ page }) => {
  const given: { units: unknown; tickets: unknown; operations: object; riskGrade: string }[] = [];
  door.special = (request, body) => {
    if (request.method === 'PUT') {
      expect(request.url).toBe(`/api/v1/enterprises/${USCC}/promises/${TODAY}`);
      given.push(JSON.parse(body) as (typeof given)[number]);
      const errors = [{ pointer: '/units/total', code: 'promise-units-do-not-add-up', detail: '总套数为 5，但合计为 6。' }];
      return given.length === 1 ? [422, { ...problem(422, 'invalid-input'), errors }] : [201, { ...promise, day: TODAY, stated: given[1] }];
    }
    const read = request.method === 'GET' && request.url?.startsWith(`/api/v1/enterprises/${USCC}/promises`);
    return read && given.length > 1 ? [200, [{ ...promise, day: TODAY, stated: given[1] }]] : undefined;
  };
  await page.goto(`${door.address}/console/my`);
  await page.getByRole('link', { name: '作出今日承诺' }).click();
  await expect(page.getByLabel('总数')).toHaveValue('5');
  await expect(page.getByLabel('一级动火')).toHaveValue('');
  await page.getByLabel('今日风险等级').selectOption('LOW');
  await page.getByLabel('存在重大隐患').selectOption('no');
  await page.getByRole('button', { name: '沿用上次：SX-077' }).click();
  await page.getByLabel('运行', { exact: true }).fill('5');
  await page.getByRole('button', { name: '提交承诺' }).click();
  const total = page.getByLabel('总数');
  await expect(total).toBeFocused();
  await expect(total).toHaveAccessibleDescription(/总套数为 5，但合计为 6。/);
  await page.screenshot({ path: `${SHOTS}/story-promise-refused.png`, fullPage: true });
  await page.reload(); // nothing typed is lost by it
  await expect(page.getByLabel('受限空间')).toHaveValue('SX-077');
  await page.getByLabel('运行', { exact: true }).fill('4');
  await page.getByRole('button', { name: '提交承诺' }).click();
  await expect(page.getByText('今日承诺已收到。')).toBeVisible();
  await expect(page.getByText('已按时承诺')).toBeVisible();
  expect(given[1]).toMatchObject({
    units: { total: 5, running: 4, stopped: 0, underRepair: 1 },
    tickets: [{ operation: 'CONFINED_SPACE', number: 'SX-077' }],
    operations: { CONFINED_SPACE: 1, HOT_WORK_FIRST: 0 },
    riskGrade: 'LOW',
  });
});

test('a permit is renewed with what it says, and sent again by the same key when the answer was lost', async ({ page }) => {
  const keys: unknown[] = [];
  const bodies: unknown[] = [];
  let lost = true; // a browser may ask again by itself on a connection that was reset
  door.special = (request, body) => {
    if (request.method !== 'POST') {
      return undefined;
    }
    keys.push(request.headers['idempotency-key']);
    bodies.push(JSON.parse(body));
    return lost ? 'NEVER' : [201, { id: CREDENTIAL, state: 'SUBMITTED', version: 1 }];
  };
  await page.goto(`${door.address}/console/my/credentials`);
  await page.getByRole('link', { name: /续办: 许可证/ }).click();
  await expect(page.getByLabel('证号')).toHaveValue('（陕）WH安许证字〔2023〕0117号');
  await page.getByLabel('有效期至').fill('2099-12-31');
  await page.getByRole('button', { name: '申报' }).click();
  await expect(page.getByRole('alert')).toContainText('不知道是否已生效');
  await page.reload();
  lost = false;
  await page.getByRole('button', { name: '申报' }).click();
  await expect(page).toHaveURL(/\/my\/credentials$/);
  expect(new Set(keys).size).toBe(1);
  expect(keys.length).toBeGreaterThan(1);
  expect(bodies.at(-1)).toMatchObject({ details: { kind: 'LICENCE', type: 'WORK_SAFETY' }, validUntil: '2099-12-31' });
});

test('a question is asked once, answered and rated', async ({ page }) => {
  const sent: { url: string; body: Record<string, unknown>; match?: string }[] = [];
  let lost = true;
  door.special = (request, body) => {
    if (request.method === 'GET') {
      return undefined;
    }
    sent.push({ url: request.url ?? '', body: JSON.parse(body) as Record<string, unknown>, match: request.headers['if-match'] as string });
    return lost ? 'NEVER' : [200, { id: QUESTION }];
  };
  await page.goto(`${door.address}/console/my/questions`);
  const form = page.getByRole('form', { name: '提问' });
  await form.getByLabel('领域').fill('化工工艺');
  await form.getByLabel('题目').fill('反应器超温');
  await form.getByLabel('问题').fill('R-101 温度偏高，原因可能是什么？');
  await form.getByRole('button', { name: '提问' }).click();
  await expect(form.getByRole('alert')).toContainText('不知道是否已生效');
  lost = false;
  await form.getByRole('button', { name: '提问' }).click();
  await expect(page.getByText('先检查冷却水流量')).toBeVisible();
  expect(sent.length).toBeGreaterThan(1);
  expect(new Set(sent.map(it => JSON.stringify(it))).size).toBe(1);
  const rating = page.getByRole('form', { name: '结束咨询并评价' });
  await rating.getByLabel('评价', { exact: true }).selectOption('5');
  await rating.getByRole('button').click();
  await expect.poll(() => sent.at(-1)).toEqual({ url: `/api/v1/consultations/${QUESTION}/closing`, body: { rating: 5 }, match: '"5"' });
});

test('a notice is confirmed with a note, and reading is said only by a button', async ({ page }) => {
  const receipts: unknown[] = [];
  door.special = (request, body) =>
    request.method === 'PUT' ? (receipts.push([request.url, JSON.parse(body)]), [200, {}]) : undefined;
  await page.goto(`${door.address}/console/my/notices`);
  const urgent = page.getByRole('article', { name: '寒潮期间加强防冻防凝' });
  await urgent.getByLabel('回执备注').fill('已检查');
  expect(receipts).toEqual([]);
  await urgent.getByRole('button', { name: '确认' }).click();
  await page.getByRole('article', { name: '一起检修事故的通报' }).getByRole('button', { name: '已阅' }).click();
  await expect.poll(() => receipts.length).toBe(2);
  expect(receipts[0]).toEqual([`/api/v1/enterprises/${USCC}/notices/${NOTICE}/receipt`, { confirmed: true, note: '已检查' }]);
  expect((receipts[1] as unknown[])[1]).toEqual({ confirmed: false });
});
