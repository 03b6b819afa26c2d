import { expect, it } from 'vitest';
import { cursorIn, whole } from './part';

it('finds the cursor of the next part in the header that names it', () => {
  expect(cursorIn('</api/v1/enterprises?area=610117&cursor=a%3D%3D>; rel="next"')).toBe('a==');
  expect(cursorIn('</api/v1/enterprises>; rel="next"')).toBeUndefined();
  expect(cursorIn('</api/v1/enterprises?cursor=b>; rel="prev"')).toBeUndefined();
  expect(cursorIn(null)).toBeUndefined();
});

it('reads a list to its end, also when an answer leads back to itself', async () => {
  const parts: Record<string, { rows: number[]; next: string | undefined }> = {
    '': { rows: [1, 2], next: 'b' },
    b: { rows: [3], next: 'c' },
    c: { rows: [4], next: 'c' },
  };
  expect(await whole(async cursor => parts[cursor ?? '']!)).toEqual([1, 2, 3, 4]);
});
