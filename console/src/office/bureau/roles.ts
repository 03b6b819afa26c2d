/** Who reads registry and codes; the server decides. */
export const OFFICIALS = ['registrar', 'inspector', 'duty-officer', 'supervisor', 'analyst', 'expert'];
/** Of inspections. */
export const OVERSEERS = ['supervisor', 'inspector', 'duty-officer', 'analyst'];
/** Whose work is in the bureau's pages. */
export const BUREAU = [...OFFICIALS, 'administrator'];
/** Who decides what is asked for a finding: more time; supervisors also its withdrawal. */
export const DECIDERS = ['supervisor', 'inspector'];
