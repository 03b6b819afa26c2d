import { expect, it } from 'vitest';
import { Refused } from '../../api/problem';
import { contentOf, errorsOf, statedAtFirst, statedBy, ticketsIn } from './promiseForm';

const first = {
  ...statedAtFirst('我承诺'),
  'units.total': '5', 'units.running': '4', 'units.stopped': '0', 'units.underRepair': '1',
  'tickets.HOT_WORK_FIRST': 'DH-1，DH-2', 'tickets.CONFINED_SPACE': 'SX-1',
  majorHiddenDanger: 'no', riskGrade: 'GENERAL', promiser: ' 张伟 ', promiserRole: 'PRINCIPAL', dutyLeader: '李强',
};

it('states every kind of operation, as many as there are tickets', () => {
  const { operations, tickets } = contentOf(first);
  expect(Object.keys(operations)).toHaveLength(10);
  expect(operations).toMatchObject({ HOT_WORK_FIRST: 2, CONFINED_SPACE: 1, LIFTING: 0 });
  expect(tickets.map(ticket => ticket.number)).toEqual(['DH-1', 'DH-2', 'SX-1']);
});

it('takes nothing over from yesterday that is judged anew each day', () => {
  const today = statedBy(contentOf(first), false);
  expect(today).toMatchObject({ 'units.total': '5', promiser: '张伟', dutyLeader: '李强', promise: '我承诺' });
  expect(today.riskGrade).toBeUndefined();
  expect(today.majorHiddenDanger).toBeUndefined();
  expect(today['tickets.HOT_WORK_FIRST']).toBeUndefined();
});

it('says the same again when a promise is corrected in nothing', () => {
  const content = contentOf(first);
  expect(contentOf(statedBy(content, true))).toEqual(content);
});

it('shows what is wrong with a ticket at its operation', () => {
  const errors = [{ pointer: '/tickets/2/number', code: 'promise-ticket-repeated', detail: '重复' }];
  const refused = new Refused({ type: '', title: '', status: 422, detail: '', errors });
  expect(errorsOf(refused, first, 'CONFINED_SPACE')).toEqual(['重复']);
  expect(errorsOf(refused, first, 'HOT_WORK_FIRST')).toEqual([]);
});

it('parts tickets however they are written', () => {
  expect(ticketsIn('DH-1, DH-2、DH-3；\n DH 4，')).toEqual(['DH-1', 'DH-2', 'DH-3', 'DH 4']);
  expect(ticketsIn(undefined)).toEqual([]);
});
