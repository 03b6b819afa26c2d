import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { USCC, session } from './answers';
import { APPEAL, DRAW, IMPORT, OVERRIDE } from './answers-bureau';
import { openDoor, problem } from './door';

let door: Awaited<ReturnType<typeof openDoor>>;
test.afterEach(() => door.close());

const open = async (page: Page, roles: string[], path: string) => {
  door = await openDoor(session(roles));
  await page.goto(`${door.address}/console/bureau/${path}`);
};

/** The first change that is sent is taken, and its answer gets lost on the way. */
async function loseFirstAnswer(page: Page): Promise<void> {
  let isLost = false;
  await page.route('**/api/v1/**', async route => {
    if (isLost || route.request().method() === 'GET') {
      return route.continue();
    }
    isLost = true;
    await route.fetch();
    return route.abort();
  });
}

test('the registry is narrowed by what the address says, and read on by its cursor', async ({ page }) => {
  await open(page, ['registrar'], 'registry');
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
  await open(page, ['registrar'], `registry/${USCC}`);
  await expect(page.getByRole('heading', { name: '西安沣湛化肥有限公司' })).toBeVisible();
  await expect(page.getByRole('link', { name: '未闭环的隐患' })).toHaveCount(0);
  await page.goto(`${door.address}/console/bureau/audit`);
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible();
  expect(door.asked.filter(it => /findings|audit/.test(it))).toEqual([]);
});

test('a table is checked before it is taken, and what was checked is what is taken', async ({ page }) => {
  await open(page, ['registrar'], 'registry/import');
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
  await open(page, ['registrar'], `registry/import?id=${IMPORT}`);
  door.special = request => (request.headers.accept === 'text/csv' ? [200, 'line,column\r\n17,uscc\r\n'] : undefined);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载全部问题' }).click();
  expect(readFileSync(await (await file).path(), 'utf8')).toContain('17,uscc');
  await expect(page.getByText('要导入，请重新选择并检查这个文件。')).toBeVisible();
});

test('an appeal is decided in the version that was read, and what is wrong stands beside its field', async ({ page }) => {
  await open(page, ['supervisor'], `appeals/${APPEAL}`);
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
  await open(page, ['supervisor'], `overrides/new?uscc=${USCC}`);
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
  await open(page, ['supervisor'], `overrides/${OVERRIDE}`);
  door.special = request => (request.method === 'PUT' ? [409, problem(409, 'confirmation-by-requester', '须由另一个人确认。')] : undefined);
  await page.getByRole('button', { name: '确认生效' }).click();
  await expect(page.getByRole('form', { name: '确认生效' }).getByRole('alert')).toContainText('须由另一个人确认。');
});

test('risk pictures are read once, then followed; a view is kept under its name', async ({ page }) => {
  await open(page, ['analyst'], 'risk/pictures');
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

test('a trial is for who answers for the whole city, and says so', async ({ page }) => {
  await open(page, ['supervisor'], 'policies/2');
  await expect(page.getByText('与现行规则相比，有 1 处不同。')).toBeVisible();
  door.special = request => (request.method === 'POST' ? [403, problem(403, 'city-only', '只有负责全市的人可以试运行。')] : undefined);
  await page.getByRole('button', { name: '开始试运行' }).click();
  await expect(page.getByRole('alert')).toContainText('只有负责全市的人可以试运行。');
});

test('a version of the policy is drafted from another, and a wrong rule is named where it stands', async ({ page }) => {
  await open(page, ['supervisor'], 'policies/new?from=1');
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

test('the audit is asked for by days of the city, of the service that is chosen', async ({ page }) => {
  await open(page, ['supervisor'], 'audit');
  const asked: string[] = [];
  door.special = request => (request.url?.startsWith('/api/v1/inspection-audit-entries?') ? (asked.push(request.url), undefined) : undefined);
  await page.getByLabel('范围').selectOption({ label: '检查与隐患' });
  await page.getByLabel('起始日期').fill('2026-11-01');
  await page.getByLabel('截止日期').fill('2026-11-02');
  await page.getByRole('button', { name: '查询' }).click();
  await expect(page.getByText('没有符合条件的记录。')).toBeVisible();
  const query = new URL(asked.at(-1)!, door.address).searchParams;
  expect([query.get('since'), query.get('until')]).toEqual(['2026-10-31T16:00:00.000Z', '2026-11-02T16:00:00.000Z']);
});

test('a list of candidates that is not the announced one is found out on this device', async ({ page }) => {
  await open(page, ['supervisor'], `draws/${DRAW}`);
  await expect(page.getByText('本机计算的摘要与公布的一致。')).toBeVisible();
  door.special = request => (request.url?.endsWith('/candidates') ? [200, 'another list\n'] : undefined);
  await page.reload();
  await expect(page.getByText('本机计算的摘要不同')).toBeVisible();
});

test('a plan is drafted with what was chosen, and nothing typed is lost before it was taken', async ({ page }) => {
  await open(page, ['supervisor'], 'plans/new');
  const sent: unknown[] = [];
  door.special = (request, body) => (request.method === 'POST' ? (sent.push(JSON.parse(body)), [503, problem(503, 'service-away', '服务暂时不可用。')]) : undefined);
  const form = page.getByRole('form', { name: '起草计划' });
  await form.getByLabel('种类').selectOption({ label: '隐患清零' });
  await form.getByLabel('名称').fill('冬季清零');
  await form.getByLabel('目的').fill('供暖前');
  await form.getByLabel('第一天').fill('2026-12-01');
  await form.getByLabel('最后一天').fill('2026-12-31');
  await form.getByLabel('高陵区').check();
  await form.getByRole('button').click();
  await expect(form.getByRole('alert')).toContainText('服务暂时不可用。');
  await page.reload();
  await expect(form.getByLabel('名称')).toHaveValue('冬季清零');
  await expect(form.getByLabel('高陵区')).toBeChecked();
  expect(sent).toEqual([{ kind: 'CLEAR_TO_ZERO', title: '冬季清零', purpose: '供暖前', firstDay: '2026-12-01', lastDay: '2026-12-31', areas: ['610117'] }]);
});

test('a part of the console that does not come is said, and asked for again', async ({ page }) => {
  door = await openDoor(session(['supervisor']));
  await page.route(/assets\/Bureau.*\.js/, route => route.abort());
  await page.goto(`${door.address}/console/alarms`);
  await page.getByRole('link', { name: '监管分析' }).click();
  await expect(page.getByRole('heading', { name: '页面没有打开' })).toBeVisible();
  await page.unroute(/assets\/Bureau.*\.js/);
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { name: '风险总览' })).toBeVisible();
});
