import { expect, it } from 'vitest';
import * as bureau from './bureau';
import * as common from './common';
import * as office from './office';

it('has no name for two texts: what is loaded later would take the place of the other', () => {
  const names = [common.words, office.words, bureau.words].flatMap(words => Object.keys(words));
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});
