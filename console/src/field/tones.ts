import type { Tone } from '../shared/Chip';
import type { InspectionState } from './inspection/inspection';
import type { ReportState } from './store';

/** How the state of what is on the device looks; what asks for something is red. */
export const TONES: Record<ReportState | InspectionState, Tone> = {
  DRAFT: 'plain', WAITING: 'yellow', REFUSED: 'red', HELD: 'red', FILED: 'green', CANCELLED: 'grey',
};
