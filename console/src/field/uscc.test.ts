import { expect, it } from 'vitest';
import { isUscc, readCode } from './uscc';

it('checks the check digit of a credit code', () => {
  expect(isUscc('91610117MA6TE0019E')).toBe(true);
  expect(isUscc('91610117MA6XDF747F')).toBe(true);
  expect(isUscc('91610117MA6TE0018E')).toBe(false);
  expect(isUscc('9161011')).toBe(false);
});

it('reads what is scanned or typed at the gate', () => {
  expect(readCode(' 91610117ma6te0019e ')).toEqual({ uscc: '91610117MA6TE0019E' });
  expect(readCode('https://code.xa.gov.cn/c/4h2bXk9_ZqPw?k=1')).toEqual({ token: '4h2bXk9_ZqPw' });
  expect(readCode('https://example.org/')).toBeUndefined();
});
