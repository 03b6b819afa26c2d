import { beforeEach, expect, it } from 'vitest';
import { json, problem } from '../../../test/suite';
import { sumsOf } from './sums';

/** States of the city as they follow each other, one for each question that wants the newest. */
let state: number;
let asked: string[];
/** Whether something changes after a question. */
let moves: (questions: number) => boolean;

beforeEach(() => {
  state = 1;
  asked = [];
  moves = () => false;
  globalThis.fetch = async input => {
    const query = new URL((input as Request).url).searchParams;
    asked.push(`${query.get('by')} ${query.get('snapshot') ?? 'now'}`);
    const wanted = query.get('snapshot') ?? `${state}`;
    const answer = wanted === `${state}` ? json(200, { snapshot: wanted, groups: [] }) : problem(410, 'snapshot-gone');
    state += moves(asked.length) ? 1 : 0;
    return answer;
  };
});

it('sums up the same enterprises in two ways', async () => {
  expect(await sumsOf('area', undefined)).toMatchObject({ told: { snapshot: '1' }, byCode: { snapshot: '1' }, apart: false });
  expect(asked).toEqual(['area now', 'code 1']);
});

it('asks for both anew if something changed between them', async () => {
  moves = questions => questions === 1;
  expect(await sumsOf('kind', '610117')).toMatchObject({ told: { snapshot: '2' }, byCode: { snapshot: '2' }, apart: false });
  expect(asked).toEqual(['kind now', 'code 1', 'kind now', 'code 2']);
});

it('tells of a city that never rests all the same, and says that the two may differ', async () => {
  moves = () => true;
  const told = await sumsOf('area', undefined);
  expect(told.apart).toBe(true);
  expect(told.byCode.snapshot).not.toBe(told.told.snapshot);
  expect(asked).toHaveLength(8);
});

it('needs one question where both are the same', async () => {
  expect(await sumsOf('code', undefined)).toMatchObject({ apart: false });
  expect(asked).toEqual(['code now']);
});
