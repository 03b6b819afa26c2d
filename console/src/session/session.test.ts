import { beforeEach, expect, it } from 'vitest';
import { Refused } from '../api/problem';
import { Suite, json, problem } from '../test/suite';
import { logOut, whoAmI } from './session';

let suite: Suite;
let ended: number;

beforeEach(async () => {
  suite = new Suite().connect();
  ended = 0;
  suite.before = request => {
    if (!request.url.endsWith('/session/logout')) {
      return undefined;
    }
    return request.headers.get('X-Yimatong-Csrf') === suite.csrf
      ? (ended++, json(200, { location: '/bye' }))
      : problem(403, 'csrf-refused', '请重新登录');
  };
  await whoAmI();
});

it('logs out of a session that was renewed in another tab', async () => {
  suite.csrf = 'mark-2';
  expect(await logOut()).toBe('/bye');
  expect(ended).toBe(1);
});

it("ends nobody else's session, and says why", async () => {
  suite.account = 'inspector-baqiao';
  suite.csrf = 'mark-of-another';
  await expect(logOut()).rejects.toThrow(Refused);
  await expect(logOut()).rejects.toThrow('请重新登录');
  expect(ended).toBe(0);
});
