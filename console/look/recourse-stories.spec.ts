import { expect, test } from '@playwright/test';
import { USCC, session } from './answers';
import { CARD } from './answers-enterprise';
import { loseFirstAnswer } from './bureau';
import { openDoor, problem, type Door } from './door';

const SHOTS = process.env.SHOTS ?? 'target/look/shots';

let door: Door;
test.beforeEach(async () => {
  door = await openDoor(session(['enterprise']));
});
test.afterEach(() => {
  door.close();
  expect(door.faults).toEqual([]); // nothing was sent that a service would not take
  expect(door.forbidden).toEqual([]);
});

test('an enterprise appeals against a reason of its code, once although the answer got lost, and sees where that stands', async ({ page }) => {
  const keys: unknown[] = [];
  let filed: object[] = [];
  door.special = (request, body) => {
    if (request.method === 'POST') {
      keys.push(request.headers['idempotency-key']);
      const { reason, fact, statement } = JSON.parse(body) as Record<string, string>;
      expect(reason).toBe('finding-overdue');
      filed = [{ id: CARD, uscc: USCC, reason: { code: reason, fact }, statement, filedBy: '王芳', filedAt: '2026-11-23T01:00:00Z', decideBy: '2026-12-08T01:00:00Z', state: 'FILED', version: 0 }];
      return [201, filed[0]];
    }
    return request.url?.startsWith('/api/v1/appeals') ? [200, keys.length < 2 ? [] : filed] : undefined;
  };
  await loseFirstAnswer(page);
  await page.goto(`${door.address}/console/my`);
  await page.getByRole('link', { name: /^申诉: .*逾期/ }).click();
  const form = page.getByRole('form', { name: '提出申诉' });
  await expect(form.getByLabel('针对的原因')).toHaveValue(/^finding-overdue /);
  await form.getByLabel('陈述').fill('整改报告已于上周提交，复查人员尚未到场。');
  await form.getByRole('button').click();
  await expect(form.getByRole('alert')).toContainText('不知道是否已生效');
  await form.getByRole('button').click();
  await expect(page.getByRole('article').getByText('待答复')).toBeVisible();
  await expect(page.getByText('整改报告已于上周提交，复查人员尚未到场。')).toBeVisible();
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
  await expect(form.getByRole('option', { name: /逾期/ })).toHaveCount(0); // it is appealed against
  await page.screenshot({ path: `${SHOTS}/story-appeal.png`, fullPage: true });
});

test('a card says in words what it obliges to, and is acknowledged', async ({ page }) => {
  const versions: unknown[] = [];
  door.special = request => {
    if (request.method === 'PUT') {
      versions.push([request.url, request.headers['if-match']]);
      return [200, {}];
    }
    return undefined;
  };
  await page.goto(`${door.address}/console/my`);
  await page.getByRole('link', { name: '1 张明白卡待签收' }).click();
  await expect(page.getByText('在期限内完成整改')).toBeVisible();
  await page.getByRole('button', { name: '签收' }).click();
  await expect.poll(() => versions).toEqual([[`/api/v1/enterprises/${USCC}/cards/${CARD}/acknowledgement`, '"0"']]);
});

test('who stands still applies to start again: something is said of every condition, and what is refused stands beside it', async ({ page }) => {
  const sent: { conditions: unknown }[] = [];
  door.special = (request, body) => {
    if (request.method === 'POST') {
      sent.push(JSON.parse(body) as (typeof sent)[number]);
      const errors = [{ pointer: '/conditions/1/statement', code: 'too-short', detail: '请说明每台探测器的标定日期。' }];
      return sent.length === 1 ? [422, { ...problem(422, 'invalid-input'), errors }] : [201, {}];
    }
    return request.url === `/api/v1/enterprises/${USCC}` ? [200, { uscc: USCC, name: '西安沣湛化肥有限公司', status: 'SUSPENDED' }] : undefined;
  };
  await page.goto(`${door.address}/console/my/resumption`);
  await expect(page.getByText('报警器标定后再申请。')).toBeVisible();
  const form = page.getByRole('form', { name: '申请复工复产' });
  await form.getByLabel('停产期间做了什么').fill('探测器已全部标定。');
  await form.getByLabel('全员培训合格').fill('48 人全部合格');
  await form.getByLabel('报警和消防设施完好').fill('完好');
  await form.getByRole('button', { name: '申请复工复产' }).click();
  await expect(form.getByLabel('报警和消防设施完好')).toBeFocused();
  await expect(form.getByLabel('报警和消防设施完好')).toHaveAccessibleDescription(/标定日期/);
  await form.getByLabel('报警和消防设施完好').fill('11 月 20 日全部标定');
  await page.screenshot({ path: `${SHOTS}/story-resumption.png`, fullPage: true });
  await form.getByRole('button', { name: '申请复工复产' }).click();
  await expect.poll(() => sent[1]?.conditions).toEqual([
    { code: 'TRAINING', statement: '48 人全部合格' }, { code: 'ALARMS_AND_FIRE', statement: '11 月 20 日全部标定' },
  ]);
});

test('who works has nothing to apply for', async ({ page }) => {
  door.special = request => (request.url === `/api/v1/enterprises/${USCC}` ? [200, { uscc: USCC, status: 'OPERATING' }] : undefined);
  await page.goto(`${door.address}/console/my/resumption`);
  await expect(page.getByText('贵单位没有停产，不需要申请复工复产。')).toBeVisible();
  await expect(page.getByRole('form')).toHaveCount(0);
});
