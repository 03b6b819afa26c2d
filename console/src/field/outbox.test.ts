import { describe, expect, it } from 'vitest';
import { whoAmI } from '../session/session';
import { ME, cut, mine, photoFor, suite, written } from '../test/phone';
import { json, problem } from '../test/suite';
import { reopen, submit, write } from './drafts';
import { send } from './outbox';
import { photosOf, reportsOf } from './store';

describe('the outbox', () => {
  it('keeps what is written without network, and sends it once when it is back', async () => {
    const report = await written();
    suite.before = cut;
    expect(await send(ME)).toBe('OFFLINE');
    expect((await mine()).state).toBe('WAITING');
    suite.before = () => undefined;
    expect(await send(ME)).toBeUndefined();
    expect(await send(ME)).toBeUndefined();
    expect([...suite.findings.keys()]).toEqual([report.id]);
    expect(suite.keys).toHaveLength(1);
    expect((await mine()).state).toBe('FILED');
  });

  it('asks again with the same key when an answer was lost on the way', async () => {
    await written();
    suite.after = request => request.url.endsWith('/findings') && cut();
    expect(await send(ME)).toBe('OFFLINE');
    suite.after = () => undefined;
    await send(ME);
    expect(suite.keys).toHaveLength(2);
    expect(new Set(suite.keys).size).toBe(1);
    expect((await mine()).state).toBe('FILED');
  });

  it('lets nobody change a text that the server may know', async () => {
    const report = await written();
    suite.before = cut;
    await send(ME);
    expect(await reopen(report.id)).toBeUndefined();
    expect(await write(report.id, { title: '另一件事' })).toBeUndefined();
    expect((await mine()).body.title).toBe('压力表未检定');
  });

  it('shows why a report was refused, and sends it with another key when it was mended', async () => {
    const report = await written('压力表?');
    await send(ME);
    expect(await mine()).toMatchObject({ state: 'REFUSED', problem: { status: 422, detail: '标题不能含有问号' } });
    await reopen(report.id);
    await write(report.id, { title: '压力表' });
    await submit(report.id);
    await send(ME);
    expect((await mine()).state).toBe('FILED');
    expect(new Set(suite.keys).size).toBe(2);
  });

  it('holds up no report because another was refused', async () => {
    await written('压力表?');
    await written('安全阀铅封缺失');
    await send(ME);
    const stands = Object.fromEntries((await reportsOf(ME)).map(({ body, state }) => [body.title, state]));
    expect(stands).toEqual({ '压力表?': 'REFUSED', 安全阀铅封缺失: 'FILED' });
  });

  it('sends all findings before the first photo', async () => {
    for (const title of ['压力表未检定', '安全阀铅封缺失']) {
      await photoFor(await written(title), 10);
    }
    const asked: string[] = [];
    suite.before = ({ method, url }) => void (method === 'POST' && asked.push(url.split('/').at(-1)!));
    expect(await send(ME)).toBeUndefined();
    expect(asked).toEqual(['findings', 'findings', 'attachments', 'attachments']);
  });

  it('holds up nothing because one answer was not the suite\'s', async () => {
    await written();
    await written('安全阀铅封缺失');
    let asked = 0;
    suite.before = request => (request.method === 'POST' && ++asked === 1 ? json(200, { welcome: 'to our WLAN' }) : undefined);
    expect(await send(ME)).toBe('LATER');
    const stands = (await reportsOf(ME)).map(it => [it.state, suite.findings.has(it.id), it.problem !== undefined]);
    expect(stands).toEqual([['WAITING', false, true], ['FILED', true, false]]);
    suite.before = () => undefined;
    expect(await send(ME)).toBeUndefined();
    expect((await reportsOf(ME)).map(it => it.problem)).toEqual([undefined, undefined]);
  });

  it('survives the end of the session', async () => {
    await written();
    suite.loggedIn = false;
    expect(await send(ME)).toBe('SESSION');
    expect((await mine()).state).toBe('WAITING');
    suite.loggedIn = true;
    suite.csrf = 'mark-2';
    await whoAmI();
    expect(await send(ME)).toBeUndefined();
  });

  it('takes up the new mark of a session that was renewed in another tab', async () => {
    await written();
    suite.csrf = 'mark-2';
    expect(await send(ME)).toBeUndefined();
    expect(suite.findings.size).toBe(1);
  });

  it("never sends a report in somebody else's name", async () => {
    await written();
    suite.account = 'inspector-baqiao';
    suite.csrf = 'mark-of-another';
    expect(await send(ME)).toBe('SESSION');
    expect(await send('inspector-baqiao')).toBeUndefined();
    expect(suite.findings.size).toBe(0);
  });

  it("sends nothing in the name of somebody who logged in meanwhile", async () => {
    const report = await written();
    await photoFor(report, 10);
    suite.account = 'inspector-baqiao';
    suite.csrf = 'mark-of-another';
    await whoAmI(); // the page was told of the other session
    expect(await send(ME)).toBe('SESSION');
    expect(suite.findings.size).toBe(0);
    expect(suite.keys).toEqual([]);
    expect((await mine()).state).toBe('WAITING');
    expect(await photosOf(report.id)).toMatchObject([{ state: 'WAITING', bytes: 10 }]);
    suite.account = ME;
    expect(await send(ME)).toBeUndefined();
    expect([...suite.findings.keys()]).toEqual([report.id]);
  });

  it('takes nothing for refused that somebody else asked for', async () => {
    const report = await written();
    await photoFor(report, 10);
    suite.before = request => {
      if (request.method !== 'GET' || !request.url.includes('/attachments/')) {
        return undefined;
      }
      suite.account = 'inspector-baqiao'; // logs in between the announcement and the question
      suite.csrf = 'mark-of-another';
      return problem(404, 'not-found');
    };
    expect(await send(ME)).toBe('SESSION');
    expect(await photosOf(report.id)).toMatchObject([{ state: 'WAITING' }]);
  });

  it('does not take the page of a strange network for an answer', async () => {
    await written();
    suite.before = () => new Response('<html>Log in to the WLAN</html>', { status: 403 });
    expect(await send(ME)).toBe('LATER');
    suite.before = () => new Response('<html>Log in to the WLAN</html>', { status: 200 });
    expect(await send(ME)).toBe('LATER');
    suite.before = () => json(200, { welcome: 'to our WLAN' });
    expect(await send(ME)).toBe('LATER');
    expect((await mine()).state).toBe('WAITING');
  });

  it('says that another sends already, and not that all was sent', async () => {
    await written();
    let goOn = () => {};
    const held = new Promise<void>(go => (goOn = go));
    const network = globalThis.fetch;
    globalThis.fetch = async (...what) => (await held, network(...what));
    const first = send(ME);
    expect(await send(ME)).toBe('BUSY');
    suite.before = cut;
    const waiting = send(ME, 'WAIT'); // as the worker does: its answer decides whether the browser calls again
    goOn();
    expect([await first, await waiting]).toEqual(['OFFLINE', 'OFFLINE']);
  });

  it('asks later what a server cannot do now', async () => {
    await written();
    suite.before = () => problem(409, 'request-running');
    expect(await send(ME)).toBe('LATER');
    suite.before = () => undefined;
    expect(await send(ME)).toBeUndefined();
  });
});
