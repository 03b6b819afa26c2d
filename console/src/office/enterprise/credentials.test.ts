import { expect, it } from 'vitest';
import { submissionOf, takenOver, varietyOf } from './credentials';

it('sends of a licence what the service asks, and no empty end', () => {
  const typed = {
    kind: 'LICENCE', 'LICENCE.type': 'WORK_SAFETY', 'LICENCE.number': ' 陕AQ-1 ', 'LICENCE.authority': '省应急厅',
    'LICENCE.scope': '甲醇', 'INSURANCE.insurer': '换了种类之前填的', validFrom: '2026-12-01', validUntil: '',
  };
  expect(submissionOf(typed)).toEqual({
    details: { kind: 'LICENCE', type: 'WORK_SAFETY', number: '陕AQ-1', authority: '省应急厅', scope: '甲醇' },
    validFrom: '2026-12-01',
  });
});

it('sends a level as a number', () => {
  const typed = { kind: 'STANDARDISATION', 'STANDARDISATION.level': '2', validFrom: '2026-12-01', validUntil: '2029-11-30' };
  expect(submissionOf(typed)).toMatchObject({ details: { level: 2 }, validUntil: '2029-11-30' });
});

it('takes over no number that is shown masked', () => {
  const details = {
    kind: 'POST_CERTIFICATE', post: 'SAFETY_MANAGER', category: '危险化学品', holder: '李强', certificateNumber: '6101****', identityNumber: '6101****',
  } as const;
  expect(takenOver({ details })).toEqual({
    kind: 'POST_CERTIFICATE', 'POST_CERTIFICATE.post': 'SAFETY_MANAGER', 'POST_CERTIFICATE.category': '危险化学品', 'POST_CERTIFICATE.holder': '李强',
  });
  expect(varietyOf(details)).toBe('my.variety.POST_CERTIFICATE.SAFETY_MANAGER');
});
