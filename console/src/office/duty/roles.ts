/** Who watches alarms as they come. */
export const WATCHERS = ['duty-officer', 'supervisor', 'inspector', 'enterprise'];
/** Who may see the risk map and the warnings; the server decides. */
export const MAP = ['duty-officer', 'supervisor', 'analyst'];
/** Who may see the round; only who is on duty ticks off. */
export const PATROL = ['duty-officer', 'supervisor', 'inspector', 'analyst'];
