import { expect, test, type Page } from '@playwright/test';
import { USCC, session } from './answers';
import { awaiting, task } from './answers-field';
import { openDoor, type Door } from './door';
import { PICTURE, sign, siteBehind, taken } from './phone';

let door: Door;
test.afterEach(() => door.close());

/** Fills in all that the conclusion needs, with the first item not in order. */
async function fillIn(tab: Page): Promise<void> {
  const within = (legend: string) => tab.getByRole('group', { name: legend });
  for (const [role, name] of [['主要负责人', '赵强'], ['安全管理员', '孙丽'], ['岗位操作员', '周伟']] as const) {
    await within(role).first().getByLabel('在场', { exact: true }).check();
    await within(role).first().getByLabel('姓名').fill(name);
  }
  await within('储罐高液位报警').getByLabel('否（不符合）').check();
  await within('储罐高液位报警').locator('input[type=file]').setInputFiles(PICTURE);
  await expect(within('储罐高液位报警').locator('.photos img')).toHaveCount(1);
  await within('接地电阻').getByLabel('测量值').fill('3.2 3.8');
  await within('吸烟、明火').getByLabel('否（符合）').check();
  await tab.getByLabel('发现隐患或问题').check();
  await within('结论').getByLabel('检查情况').fill('检查了罐区，三号罐高液位报警被旁路');
  await within('被检查单位负责人').getByLabel('姓名').fill('赵强');
  await sign(tab);
}

const handOver = (tab: Page) => tab.getByRole('button', { name: '提交检查记录' }).click();

test('an inspection made without network outlives the page, is sent once, and takes effect', async ({ context }) => {
  door = await openDoor(session(['inspector']));
  const site = siteBehind(door);
  let tab = await taken(door, context);
  await context.setOffline(true);
  await tab.reload();
  await tab.getByRole('button', { name: '开始检查' }).click();
  await expect(tab.getByLabel('检查事由')).toHaveValue(task.purpose);
  await expect(tab.getByLabel('执法证号 2')).toHaveValue('27010002');
  await fillIn(tab);
  await tab.getByRole('button', { name: '记录隐患' }).click();
  await tab.getByLabel('情况描述').fill('三号罐高液位报警被旁路');
  await tab.getByLabel('整改期限').fill('2099-12-31');
  await tab.getByRole('button', { name: '提交' }).click();
  await expect(tab.getByText('已填 3/4 项，1 项不符合')).toBeVisible();
  await tab.close();

  tab = await context.newPage();
  await tab.goto(`${door.address}/console/field/`);
  await tab.getByRole('link', { name: '已有检查记录' }).click();
  await expect(tab.getByLabel('测量值')).toHaveValue('3.2 3.8');
  await expect(tab.locator('.signed img')).toHaveCount(3);
  await tab.screenshot({ path: `${process.env.SHOTS ?? 'target/look/shots'}/story-inspection-filled.png`, fullPage: true });
  await handOver(tab);
  await expect(tab.getByText('没有网络。记录已保存在本机')).toBeVisible();
  expect(site.visits.size).toBe(0);

  await context.setOffline(false);
  await expect(tab.getByText('已生效')).toBeVisible();
  await expect(tab.getByText('照片 4/4 张已收到')).toBeVisible();
  const [id, visit] = [...site.visits][0]!;
  expect(visit).toMatchObject({ uscc: USCC, taskId: task.id });
  expect(site.said(id).map(entry => entry.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(site.said(id)[3]?.content).toMatchObject({ item: 'level-alarm', verdict: 'NO', findings: [expect.any(String)], attachments: [expect.any(String)] });
  expect(site.changes).toBe(1);
  await tab.screenshot({ path: `${process.env.SHOTS ?? 'target/look/shots'}/story-inspection-sent.png`, fullPage: true });
});

test('what stands in the way is told before the officers leave, and leads to its place', async ({ context }) => {
  door = await openDoor(session(['inspector']));
  siteBehind(door);
  const tab = await taken(door, context);
  await tab.getByRole('button', { name: '开始检查' }).click();
  await fillIn(tab);
  await tab.getByLabel('未发现问题').check();
  await handOver(tab);
  await expect(tab.getByRole('button', { name: '结论是“未发现问题”，但这一项不符合：1. 储罐高液位报警是否投用' })).toBeVisible();
  await expect(tab.getByText('签名之后内容有改动')).toBeVisible();
});

test('an answer that was refused is shown with the reason, mended and sent again', async ({ context }) => {
  door = await openDoor(session(['inspector']));
  const site = siteBehind(door);
  site.refuses = number => (number === 5 ? '测量值与仪器不符。' : undefined);
  const tab = await taken(door, context);
  await tab.getByRole('button', { name: '开始检查' }).click();
  await fillIn(tab);
  await handOver(tab);
  await expect(tab.getByText('第 5 条没有被接收：测量值与仪器不符。')).toBeVisible();
  await tab.getByRole('button', { name: '修改' }).click();
  await expect(tab.getByLabel('检查场所')).toBeDisabled();
  await tab.getByLabel('测量值').fill('3.9');
  site.refuses = () => undefined;
  await handOver(tab);
  await expect(tab.getByText('已生效')).toBeVisible();
});

test('an inspection that was given up at the office loses nothing: another is begun with it', async ({ context }) => {
  door = await openDoor(session(['inspector']));
  const site = siteBehind(door);
  site.obstacles = () => [{ reason: 'PHOTO_MISSING', about: 'earthing' }];
  const tab = await taken(door, context);
  await tab.getByRole('button', { name: '开始检查' }).click();
  await fillIn(tab);
  await handOver(tab);
  await expect(tab.getByText('缺照片：2. 防静电接地电阻')).toBeVisible();
  const [id] = [...site.visits.keys()];
  site.states.set(id!, 'CANCELLED');
  site.obstacles = () => [];
  await tab.getByRole('button', { name: '修改' }).click();
  await handOver(tab);
  await expect(tab.getByText('这次检查已作废')).toBeVisible();
  tab.once('dialog', dialog => void dialog.accept());
  await tab.getByRole('button', { name: '另开一次检查' }).click();
  await expect(tab.getByLabel('测量值')).toHaveValue('3.2 3.8');
  await handOver(tab);
  await expect(tab.getByText('已生效')).toBeVisible();
  expect(site.visits.size).toBe(2);
});

test('a re-inspection made without network is sent once, and what changed meanwhile is shown', async ({ context }) => {
  door = await openDoor(session(['inspector']));
  const site = siteBehind(door);
  const tab = await taken(door, context);
  await tab.goto(`${door.address}/console/field/#/enterprise/${USCC}`);
  await context.setOffline(true);
  await tab.reload();
  await tab.getByRole('button', { name: '复查 压力表未检定' }).click();
  await expect(tab.getByText('已更换压力表，检定证书见附件')).toBeVisible();
  await tab.getByLabel('没有整改到位').check();
  await tab.getByLabel('新的整改期限').fill('2099-12-31');
  await tab.getByLabel('复查意见').fill('证书与表号不符');
  site.findings.set(awaiting.id, { ...awaiting, version: 6, dueOn: '2026-12-05' });
  await tab.getByRole('button', { name: '提交' }).click();
  await expect(tab.getByText('没有网络。记录已保存在本机')).toBeVisible();
  await context.setOffline(false);
  await expect(tab.getByText('这条隐患在您复查期间有了变化。现在：待复查，期限 2026-12-05。')).toBeVisible();
  await tab.getByRole('button', { name: '修改' }).click();
  await expect(tab.getByLabel('复查意见')).toHaveValue('证书与表号不符');
  await tab.getByRole('button', { name: '提交' }).click();
  await expect(tab.getByText('已收到', { exact: true })).toBeVisible();
  expect(site.findings.get(awaiting.id)).toMatchObject({ state: 'RECTIFYING', dueOn: '2099-12-31', version: 7 });
});
