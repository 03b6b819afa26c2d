import { expect, it } from 'vitest';
import { whole } from './pages';

it('reads a list to its end, as the server says that there is more', async () => {
  const parts: Record<string, [number[], string | undefined]> = { '': [[1, 2], 'b c'], 'b c': [[3], undefined] };
  const asked: (string | undefined)[] = [];
  const all = await whole<number>(async cursor => {
    asked.push(cursor);
    const [data, next] = parts[cursor ?? '']!;
    const headers: Record<string, string> = next === undefined ? {} : { Link: `</api/v1/things?limit=2&cursor=${encodeURIComponent(next)}>; rel="next"` };
    return { data, response: new Response(null, { headers }) };
  });
  expect(all).toEqual([1, 2, 3]);
  expect(asked).toEqual([undefined, 'b c']);
});
