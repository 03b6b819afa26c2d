import { expect, it } from 'vitest';
import { csvOf } from './download';

it('writes a table that spreadsheets read, and in which nothing becomes a formula', async () => {
  const file = csvOf([['企业', 'n'], ['=HYPERLINK("http://x")', -3], ['a,b\n"c"', undefined]]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await file.text()).toBe('企业,n\r\n"\'=HYPERLINK(""http://x"")",-3\r\n"a,b\n""c""",\r\n');
});
