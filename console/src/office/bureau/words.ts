import type { Enterprises } from '../../api/client';

/** What can be chosen, in the order in which it is offered; the types keep step with the services. */
export const KINDS = [
  'PRODUCTION', 'OPERATION', 'STORAGE', 'USE', 'TRANSPORT', 'TAILINGS_POND', 'FIREWORKS', 'METAL_SMELTING', 'OTHER',
] as const satisfies Enterprises['EnterpriseKind'][];

export const STANDINGS = ['OPERATING', 'SUSPENDED', 'RESUMING', 'CLOSED'] as const satisfies Enterprises['EnterpriseStatus'][];

export const COLOURS = ['GREEN', 'YELLOW', 'RED', 'UNKNOWN', 'SUSPENDED'] as const satisfies Enterprises['CodeStatus'][];
