import { expect, test } from '@playwright/test';
import { PLANT, logIn, waitingAlarm } from './suite';

const SHOTS = process.env.SHOTS ?? 'target/look/shots';
const PHOTO = {
  name: 'detector.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64',
  ),
};

test('what an inspector writes down without network, the enterprise rectifies', async ({ browser }) => {
  const title = `可燃气体探测器被遮挡 ${Date.now()}`;
  const phone = await logIn(browser, 'inspector-gaoling', '/console/field/index.html');
  await phone.evaluate(() => navigator.serviceWorker.ready);
  await phone.goto(`/console/field/#/enterprise/${PLANT}`);
  await expect(phone.getByRole('button', { name: '记录隐患' })).toBeVisible();
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: '记录隐患' }).click();
  await phone.getByLabel('隐患名称').fill(title);
  await phone.getByLabel('情况描述').fill('储罐区两只探测器被防尘罩遮住，控制室无示数。');
  await phone.getByLabel('整改期限').fill('2099-12-31');
  await phone.locator('input[type=file]').setInputFiles(PHOTO);
  await expect(phone.locator('.photos img')).toHaveCount(1);
  await phone.getByRole('button', { name: '提交' }).click();
  await expect(phone.getByText('没有网络。记录已保存在本机')).toBeVisible();
  await phone.context().setOffline(false);
  await expect(phone.getByText('照片 1/1 张已收到')).toBeVisible();

  const office = await logIn(browser, 'te-plant', '/console/my');
  await office.getByRole('link', { name: title }).click();
  const form = office.getByRole('form', { name: '提交整改' });
  await form.getByLabel('采取的措施').fill('已拆除防尘罩，两只探测器恢复示数。');
  await form.locator('input[type=file]').setInputFiles(PHOTO);
  await expect(form.getByText('已收到')).toBeVisible();
  await form.getByRole('button', { name: '提交整改' }).click();
  await expect(office.getByText('由执法人员复查')).toBeVisible();
  await office.screenshot({ path: `${SHOTS}/whole-suite-rectified.png`, fullPage: true });
});

test("an enterprise gives today's promise, or corrects it", async ({ browser }) => {
  const office = await logIn(browser, 'te-plant', '/console/my/promise');
  await office.getByLabel('今日风险等级').selectOption('LOW');
  await office.getByLabel('存在重大隐患').selectOption('no');
  for (const number of await office.getByRole('spinbutton').all()) {
    await number.fill('0');
  }
  await office.getByLabel('处于试生产').selectOption('no');
  await office.getByLabel('承诺人姓名').fill('吴波');
  await office.getByLabel('承诺人身份').selectOption('PRINCIPAL');
  await office.getByLabel('值班领导').fill('许小华');
  await office.getByRole('button', { name: /^提交(承诺|更正)$/ }).click();
  await expect(office.getByText('今日承诺已收到。')).toBeVisible();
  await office.screenshot({ path: `${SHOTS}/whole-suite-promise.png`, fullPage: true });
});

test('the duty officer acknowledges an alarm', async ({ browser }) => {
  const desk = await logIn(browser, 'duty', '/console/alarms');
  await desk.goto(`/console/alarms/${await waitingAlarm(desk)}`);
  await desk.getByRole('form', { name: '确认' }).getByRole('button', { name: '确认' }).click();
  await expect(desk.getByRole('form', { name: '确认' })).toHaveCount(0);
  await expect(desk.getByRole('form', { name: '填报原因与处置' })).toBeVisible();
  await desk.screenshot({ path: `${SHOTS}/whole-suite-alarm.png`, fullPage: true });
});
