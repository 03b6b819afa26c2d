import { beforeEach, expect, it, vi } from 'vitest';
import { whoAmI } from '../../session/session';
import { cut } from '../../test/phone';
import { Suite, problem } from '../../test/suite';
import { choose, drop, evidenceFor, sendEvidence } from './evidence';

const ME = 'te-plant';
const USCC = '91610117MA6TE0019E';
let suite: Suite;
let form: string;

beforeEach(async () => {
  form = `rectification ${crypto.randomUUID()}`;
  suite = new Suite().connect();
  suite.account = ME;
  await whoAmI();
});

const photo = (bytes: number) => new File([new Uint8Array(bytes)], 'a.png', { type: 'image/png' });
const pdf = (bytes: number) => new File([new Uint8Array(bytes)], '检定/证书.pdf', { type: 'application/pdf' });
const send = () => sendEvidence(ME, form, () => undefined);
const kept = () => evidenceFor(ME, form);

it('goes on with a file where its upload broke off, and keeps no copy of what was stored', async () => {
  await choose(ME, USCC, form, photo(600_000));
  let parts = 0;
  suite.before = ({ method }) => (method === 'PATCH' && ++parts === 2 ? cut() : undefined);
  expect(await send()).toBe('OFFLINE');
  expect((await kept())[0]).toMatchObject({ state: 'WAITING', bytes: 600_000 });
  expect(await send()).toBeUndefined();
  expect(parts).toBe(4); // 256 KiB, one that was cut, 256 KiB, the rest
  const [file] = await kept();
  expect(file).toMatchObject({ state: 'STORED', content: undefined });
  expect(suite.uploads.get(file!.id)).toMatchObject({ received: 600_000, announced: { uscc: USCC } });
});

it('holds up no file because another was refused', async () => {
  await choose(ME, USCC, form, photo(10));
  await choose(ME, USCC, form, pdf(10));
  let announced = 0;
  suite.before = ({ method }) => (method === 'POST' && ++announced === 1 ? problem(422, 'unfit-content', '这不是照片') : undefined);
  expect(await send()).toBeUndefined();
  expect((await kept()).map(file => [file.state, file.problem?.detail])).toEqual([['REFUSED', '这不是照片'], ['STORED', undefined]]);
});

it('sends the others although one cannot be read, and says which', async () => {
  await choose(ME, USCC, form, photo(10));
  await choose(ME, USCC, form, photo(20));
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('gone', 'NotReadableError'));
  await expect(send()).rejects.toThrow(/^[0-9a-f]{8}\.png: .*gone/);
  expect((await kept()).map(file => file.state)).toEqual(['WAITING', 'STORED']);
  expect(await send()).toBeUndefined(); // some browsers can read it later
  expect((await kept()).map(file => file.state)).toEqual(['STORED', 'STORED']);
});

it('sends the others although one can no longer be written down', async () => {
  await choose(ME, USCC, form, photo(10));
  await choose(ME, USCC, form, pdf(10));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(send()).rejects.toThrow('full');
  expect((await kept()).map(file => file.state)).toEqual(['WAITING', 'STORED']);
});

it('sends a document under its own name, without a path', async () => {
  await choose(ME, USCC, form, pdf(10));
  await send();
  expect([...suite.uploads.values()][0]?.announced).toMatchObject({ name: '检定_证书.pdf', mediaType: 'application/pdf' });
});

it('takes neither what is no photo or PDF, nor a PDF that is too large', async () => {
  await expect(choose(ME, USCC, form, new File(['a'], 'a.docx'))).rejects.toThrow('a.docx');
  await expect(choose(ME, USCC, form, pdf(20_000_001))).rejects.toThrow('证书.pdf');
  expect(await kept()).toEqual([]);
});

it('does not bring back what was taken out while it was on its way', async () => {
  await choose(ME, USCC, form, photo(600_000));
  let taken: Promise<void> | undefined;
  const network = globalThis.fetch;
  globalThis.fetch = async (...what) => {
    await (taken ??= kept().then(drop));
    return network(...what);
  };
  await send();
  expect(suite.uploads.size).toBe(1);
  expect(await kept()).toEqual([]);
});

it("neither shows nor sends somebody else's files", async () => {
  await choose('te-colleague', USCC, form, photo(10));
  expect(await send()).toBeUndefined();
  expect(await kept()).toEqual([]);
  expect(suite.uploads.size).toBe(0);
  suite.account = 'te-colleague'; // logs in meanwhile
  suite.csrf = 'mark-of-another';
  await choose(ME, USCC, form, photo(10));
  expect(await send()).toBe('SESSION');
  expect(suite.uploads.size).toBe(0);
});
