import { expect, test } from '@playwright/test';
import { USCC } from './answers';
import { APPEAL, MAJOR, OVERRIDE, asked } from './answers-bureau';
import { loseFirstAnswer, openBureau } from './bureau';
import { problem, type Door } from './door';

let door: Door;
test.afterEach(() => door.close());

test('an appeal is decided in the version that was read, and what is wrong stands beside its field', async ({ page }) => {
  door = await openBureau(page, ['supervisor'], `appeals/${APPEAL}`);
  const sent: unknown[] = [];
  let answer: [number, unknown] = [422, { ...problem(422, 'invalid'), errors: [{ pointer: '/consequence', code: 'text-not-plain', detail: '不能包含控制字符。' }] }];
  door.special = (request, body) => (request.method === 'PUT' ? (sent.push([request.headers['if-match'], JSON.parse(body)]), answer) : undefined);
  const form = page.getByRole('form', { name: '答复' });
  await form.getByLabel('结论').selectOption({ label: '成立' });
  await form.getByLabel('理由').fill('复查属实');
  await form.getByLabel('后续措施').fill('撤销隐患');
  await form.getByRole('button').click();
  await expect(form.getByLabel('后续措施')).toHaveAccessibleDescription('不能包含控制字符。');
  await expect(form.getByLabel('后续措施')).toHaveAttribute('aria-invalid', 'true');
  answer = [412, problem(412, 'stale')];
  await form.getByRole('button').click();
  await expect(form.getByRole('alert')).toContainText('有了变化');
  await page.reload();
  await expect(form.getByLabel('理由')).toHaveValue('复查属实');
  await form.getByLabel('结论').selectOption({ label: '不成立' });
  answer = [200, { id: APPEAL, state: 'REJECTED' }];
  await form.getByRole('button').click();
  await expect.poll(() => sent.at(-1)).toEqual(['"0"', { outcome: 'REJECTED', grounds: '复查属实' }]);
  expect(sent[0]).toEqual(['"0"', { outcome: 'UPHELD', grounds: '复查属实', consequence: '撤销隐患' }]);
});

test('an override whose answer was lost is asked for again as the same request', async ({ page }) => {
  door = await openBureau(page, ['supervisor'], `overrides/new?uscc=${USCC}`);
  await loseFirstAnswer(page);
  const sent: { key: unknown; body: unknown }[] = [];
  door.special = (request, body) => {
    if (request.method !== 'POST') {
      return undefined;
    }
    sent.push({ key: request.headers['idempotency-key'], body: JSON.parse(body) });
    return [201, { id: OVERRIDE }];
  };
  const form = page.getByRole('form', { name: '申请人工覆盖' });
  await form.getByLabel('显示').selectOption({ label: '绿码' });
  await form.getByLabel('到期时间').fill('2026-12-01T18:00');
  await form.getByLabel('理由').fill('供暖用氨');
  await form.getByRole('button').click();
  await expect(form.getByRole('alert')).toContainText('没有收到回答');
  await page.reload();
  await form.getByRole('button').click();
  await expect(page.getByRole('heading', { name: '一项人工覆盖' })).toBeVisible();
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[0]!.body).toEqual({ uscc: USCC, status: 'GREEN', reason: '供暖用氨', expiresAt: '2026-12-01T10:00:00.000Z' });
});

test('who asked for an override is told that another person has to confirm it', async ({ page }) => {
  door = await openBureau(page, ['supervisor'], `overrides/${OVERRIDE}`);
  door.special = request => (request.method === 'PUT' ? [409, problem(409, 'confirmation-by-requester', '须由另一个人确认。')] : undefined);
  await page.getByRole('button', { name: '确认生效' }).click();
  await expect(page.getByRole('form', { name: '确认生效' }).getByRole('alert')).toContainText('须由另一个人确认。');
});

test('a trial is for who answers for the whole city, and says so', async ({ page }) => {
  door = await openBureau(page, ['supervisor'], 'policies/2');
  await expect(page.getByText('与现行规则相比，有 1 处不同。')).toBeVisible();
  door.special = request => (request.method === 'POST' ? [403, problem(403, 'city-only', '只有负责全市的人可以试运行。')] : undefined);
  await page.getByRole('button', { name: '开始试运行' }).click();
  await expect(page.getByRole('alert')).toContainText('只有负责全市的人可以试运行。');
});

test('a version of the policy is drafted from another, and a wrong rule is named where it stands', async ({ page }) => {
  door = await openBureau(page, ['supervisor'], 'policies/new?from=1');
  const sent: { rules: unknown[] }[] = [];
  const errors = [{ pointer: '/rules/4/grades', code: 'rule-overlaps', detail: '与规则 finding-major 重叠。' }];
  door.special = (request, body) => (request.method === 'POST' ? (sent.push(JSON.parse(body) as { rules: unknown[] }), [422, { ...problem(422, 'invalid'), errors }]) : undefined);
  await page.getByLabel('目的').fill('更严');
  await page.getByRole('button', { name: '增加一条规则' }).click();
  const rule = page.getByRole('group', { name: '规则 5' });
  await rule.getByLabel('原因代码').fill('finding-major-twice');
  await rule.getByLabel('事实').selectOption({ label: '隐患' });
  await rule.getByLabel('MAJOR').check();
  await rule.getByLabel('码变为').selectOption({ label: '红码' });
  await rule.getByLabel('怎样消除').selectOption({ index: 1 });
  await page.getByRole('button', { name: '保存草案' }).click();
  await expect(rule.getByText('与规则 finding-major 重叠。')).toBeVisible();
  await page.reload();
  await expect(rule.getByLabel('原因代码')).toHaveValue('finding-major-twice');
  expect(sent[0]!.rules).toHaveLength(5);
  expect(sent[0]!.rules[4]).toEqual({ code: 'finding-major-twice', kind: 'FINDING', grades: ['MAJOR'], onceOverdue: false, status: 'RED', remedy: 'pass-reinspection' });
});

test('more time is granted until the day that was asked for, in the version that was read; the withdrawal is beside it', async ({ page }) => {
  door = await openBureau(page, ['supervisor'], 'requests');
  const sent: unknown[] = [];
  door.special = (request, body) => {
    if (request.method === 'PUT') {
      sent.push([request.url, request.headers['if-match'], JSON.parse(body)]);
      return [200, asked];
    }
    return request.url === `/api/v1/findings/${MAJOR}` ? [200, asked] : request.url?.startsWith('/api/v1/findings?') ? [200, [asked]] : undefined;
  };
  await page.reload();
  await expect(page.getByRole('row', { name: asked.title })).toContainText(`延期至 ${asked.wantedOn}；撤销`);
  await page.getByRole('link', { name: asked.title }).click();
  const form = page.getByRole('form', { name: '决定延期申请' });
  await form.getByLabel('结论').selectOption({ label: '同意' });
  await expect(form.getByLabel('新的期限')).toHaveValue(asked.wantedOn!);
  await form.getByLabel('理由').fill('备件已订货');
  await form.getByRole('button').click();
  await expect.poll(() => sent).toEqual([[`/api/v1/findings/${MAJOR}/extension`, '"5"', { granted: true, comment: '备件已订货', dueOn: asked.wantedOn }]]);
  const withdrawal = page.getByRole('form', { name: '同意撤销这项隐患' });
  await withdrawal.getByLabel('理由').fill('重复登记');
  await withdrawal.getByRole('button').click();
  await expect.poll(() => sent[1]).toEqual([`/api/v1/findings/${MAJOR}/withdrawal`, '"5"', { comment: '重复登记' }]);
  expect(door.faults).toEqual([]);
});

test('an inspector decides on more time, and leaves the withdrawal to a supervisor', async ({ page }) => {
  door = await openBureau(page, ['inspector'], `requests/${MAJOR}`);
  door.special = request => (request.url === `/api/v1/findings/${MAJOR}` ? [200, asked] : undefined);
  await page.reload();
  await expect(page.getByRole('form', { name: '决定延期申请' })).toBeVisible();
  await expect(page.getByText('撤销由监管负责人决定。')).toBeVisible();
  await expect(page.getByRole('form', { name: '同意撤销这项隐患' })).toHaveCount(0);
});
