import type { Enterprises } from '../../api/client';
import { Refused } from '../../api/problem';
import { said } from './form';

type Content = Enterprises['PromiseContent'];
type Operation = Enterprises['SpecialOperation'];

export const UNITS = ['total', 'running', 'stopped', 'underRepair'] as const;
export const OPERATIONS: Operation[] = [
  'HOT_WORK_SPECIAL', 'HOT_WORK_FIRST', 'HOT_WORK_SECOND', 'CONFINED_SPACE', 'BLIND_PLATE', 'WORK_AT_HEIGHT', 'LIFTING',
  'TEMPORARY_POWER', 'EXCAVATION', 'ROAD_CLOSURE',
];
export const ACTIVITIES = [
  'maintenanceJobs', 'tankTransfers', 'tankCleanings', 'drainings', 'contractors', 'changes', 'startUpsAndShutdowns',
  'pilotTests', 'supervisedProcesses',
] as const;
export const RISKS: Enterprises['DailyRisk'][] = ['LOW', 'GENERAL', 'CONSIDERABLE', 'HIGH'];
export const ROLES: Enterprises['PromiserRole'][] = ['PRINCIPAL', 'DELEGATE'];

/** What stands in the form, by the names of its fields. */
export type Stated = Record<string, string>;

/** The numbers of tickets in a line; each is one operation. */
export function ticketsIn(line: string | undefined): string[] {
  return (line ?? '').split(/[,，、;；\n]/).map(said).filter(number => number !== '');
}

/**
 * What a promise says, as it stands in the form.
 *
 * @param whole whether also what is judged anew each day
 */
export function statedBy(content: Content, whole: boolean): Stated {
  const { units, activities, promiser, dutyLeader, promise } = content;
  return {
    ...Object.fromEntries(UNITS.map(unit => [`units.${unit}`, String(units[unit])])),
    ...Object.fromEntries(ACTIVITIES.map(activity => [`activities.${activity}`, String(activities[activity])])),
    trialProduction: yesOrNo(activities.trialProduction),
    promiser: promiser.name,
    promiserRole: promiser.role,
    dutyLeader,
    promise,
    ...(whole && {
      ...Object.fromEntries(OPERATIONS.map(operation => [`tickets.${operation}`, ticketsOf(content, operation).join('，')])),
      majorHiddenDanger: yesOrNo(content.majorHiddenDanger),
      riskGrade: content.riskGrade,
    }),
  };
}

/** Of whom nothing is known yet: no work goes on unless it is stated, and who promises is to be said. */
export function statedAtFirst(promise: string): Stated {
  return { ...Object.fromEntries(ACTIVITIES.map(activity => [`activities.${activity}`, '0'])), trialProduction: 'no', promise };
}

export function ticketsOf(content: Content, operation: Operation): string[] {
  return content.tickets.filter(ticket => ticket.operation === operation).map(ticket => ticket.number);
}

/** The promise that the form states. The number of each operation is that of its tickets, so that they agree. */
export function contentOf(stated: Stated): Content {
  const tickets = OPERATIONS.flatMap(operation =>
    ticketsIn(stated[`tickets.${operation}`]).map(number => ({ operation, number })),
  );
  const count = (operation: Operation) => tickets.filter(ticket => ticket.operation === operation).length;
  const numbers = <T extends string>(names: readonly T[], group: string) =>
    Object.fromEntries(names.map(name => [name, Number(stated[`${group}.${name}`])])) as Record<T, number>;
  return {
    units: numbers(UNITS, 'units'),
    operations: Object.fromEntries(OPERATIONS.map(operation => [operation, count(operation)])),
    tickets,
    activities: { ...numbers(ACTIVITIES, 'activities'), trialProduction: stated.trialProduction === 'yes' },
    majorHiddenDanger: stated.majorHiddenDanger === 'yes',
    riskGrade: stated.riskGrade as Content['riskGrade'],
    promiser: { name: said(stated.promiser), role: stated.promiserRole as Content['promiser']['role'] },
    dutyLeader: said(stated.dutyLeader),
    promise: said(stated.promise),
  };
}

/** What the server says of an operation or one of its tickets, which it names by their place in the list. */
export function errorsOf(failure: Error | null, stated: Stated, operation: Operation): string[] {
  const errors = failure instanceof Refused ? failure.problem.errors ?? [] : [];
  const { tickets } = contentOf(stated);
  return errors
    .filter(({ pointer }) => {
      const place = /^\/tickets\/(\d+)/.exec(pointer)?.[1];
      return pointer === `/operations/${operation}` || (place !== undefined && tickets[Number(place)]?.operation === operation);
    })
    .map(error => error.detail);
}

function yesOrNo(so: boolean): string {
  return so ? 'yes' : 'no';
}
