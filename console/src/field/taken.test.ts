import { expect, it } from 'vitest';
import { Refused } from '../api/problem';
import { ME, USCC, cut, suite } from '../test/phone';
import { json, problem } from '../test/suite';
import { EDITION } from '../test/visit';
import { enterprisesOf } from './enterprises';
import { editionOf, inOrderFor, kitOf } from './inspection/checklists';
import { forgetCopies } from './copies';

const officer = { id: '1', name: '王芳', certificate: '27010001' };

/** Answers what is taken along before an inspector leaves. */
function office(request: Request): Response | undefined {
  const { pathname } = new URL(request.url);
  if (pathname === '/api/v1/checklists') {
    return json(200, [{ ...EDITION, items: undefined }]);
  }
  if (pathname.startsWith('/api/v1/checklists/')) {
    return json(200, EDITION);
  }
  return pathname === '/api/v1/officers' ? json(200, [officer]) : undefined;
}

it('takes along the checklists in force with their items, and who may inspect', async () => {
  suite.before = office;
  await kitOf(ME);
  for (const away of [cut, () => problem(503, 'service-away')]) {
    suite.before = away;
    expect(await kitOf(ME)).toMatchObject({ editions: [{ checklist: 'filling-station' }], officers: [officer] });
    expect((await editionOf(EDITION)).items).toHaveLength(3);
  }
});

it('takes no kit along of which an item is missing', async () => {
  suite.before = request => (request.url.includes('/editions/') ? cut() : office(request));
  await expect(kitOf(ME)).rejects.toThrow();
  suite.before = cut;
  await expect(kitOf(ME)).rejects.toThrow();
});

it('keeps the checklist of an inspection that is being filled in, whoever logs out', async () => {
  suite.before = office;
  await kitOf(ME);
  await forgetCopies(ME);
  suite.before = cut;
  await expect(kitOf(ME)).rejects.toThrow();
  expect((await editionOf(EDITION)).items).toHaveLength(3);
});

it('offers first what suits the business, and all the same what does not', () => {
  const stations = { ...EDITION, kinds: ['OPERATION' as const] };
  const plants = { ...EDITION, checklist: 'plants', kinds: ['PRODUCTION' as const] };
  expect(inOrderFor('PRODUCTION', [stations, plants]).map(edition => edition.checklist)).toEqual(['plants', 'filling-station']);
});

it('mistakes no enterprise for another of the same name', async () => {
  const named = (uscc: string, name: string) => ({ uscc, name });
  suite.before = ({ url }) =>
    url.includes('/c/')
      ? json(200, { name: '沣湛化肥' })
      : url.includes('/enterprises?')
        ? json(200, [named(USCC, '沣湛化肥'), named('91610118MA6XKK925C', '沣湛化肥'), named('91610118MA6XKK925D', '沣湛化肥分公司')])
        : undefined;
  expect((await enterprisesOf(ME, 'token-of-a-gate')).map(({ uscc }) => uscc)).toEqual([USCC, '91610118MA6XKK925C']);
  suite.before = cut;
  expect(await enterprisesOf(ME, 'token-of-a-gate')).toHaveLength(2);
  suite.before = ({ url }) => (url.includes('/c/') ? problem(404, 'not-found') : undefined);
  await expect(enterprisesOf(ME, 'another-token')).rejects.toThrow(Refused);
});
