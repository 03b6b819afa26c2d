import { expect, it } from 'vitest';
import { quotaOf } from './DrawForm';

it('reads how many are drawn: a number, or a share', () => {
  expect(quotaOf(' 3 ')).toEqual({ number: 3 });
  expect(quotaOf('5%')).toEqual({ share: 0.05 });
  expect(quotaOf('0.1 ％')).toEqual({ share: 0.001 });
  expect(quotaOf('')).toBeUndefined();
});
