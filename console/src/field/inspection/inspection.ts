import type { Inspections } from '../../api/client';
import type { Problem } from '../../api/problem';

/**
 * A draft is being filled in; what waits is to be sent. Of a REFUSED one the suite did not take a part; a HELD one it
 * took whole, but its conclusion has no effect yet. A FILED one is concluded, a CANCELLED one was given up.
 */
export type InspectionState = 'DRAFT' | 'WAITING' | 'REFUSED' | 'HELD' | 'FILED' | 'CANCELLED';

/** What is known when it begins; the checklist may have yet to be chosen. */
export type Visit = Omit<Inspections['NewInspection'], 'checklist'> & { checklist?: Inspections['ChecklistUsed'] };

export type Content = Inspections['InspectionEntryContent'];
export type Edition = Inspections['ChecklistEdition'];
export type Item = Inspections['ChecklistItem'];

/** What is said about one thing, while it is written: it may be half a word. */
export type Word =
  | Inspections['InspectionAttendance']
  | (Inspections['InspectionAnswer'] & { /** Numbers as they were typed. */ typed?: string })
  | Inspections['InspectionSignature']
  | { kind: 'CONCLUSION'; outcome?: Inspections['ConclusionKind']; situation?: string };

/** A word, and when it was last changed by this device's clock. */
export interface Written {
  at: string;
  word: Word;
}

/** A word under its number. The suite KEPT it or REFUSED it; a NEW one it may not know. */
export interface Entry {
  number: number;
  at: string;
  content: Content;
  fate: 'NEW' | 'KEPT' | 'REFUSED';
  problem?: Problem;
}

/** What stands in the way of a conclusion; VISIT_INCOMPLETE is told here only, before anything is sent. */
export interface Obstacle {
  reason: Inspections['ConclusionObstacleReason'] | 'VISIT_INCOMPLETE';
  about: string;
}

/** An inspection as this device has it, from its beginning until the suite has concluded it. */
export interface Inspection {
  /** Made here: the inspection has it at the suite too. */
  id: string;
  /** Who fills it in; nobody else's session sends it. */
  account: string;
  /** Of the next request: the same for each repetition, another for another content. */
  key: string;
  state: InspectionState;
  enterprise: string;
  visit: Visit;
  /** About each thing the newest word, by {@link subjectOf}. */
  words: Record<string, Written>;
  /** What was numbered of the words when it was handed over. */
  entries: Entry[];
  /** Whether the suite has its beginning; without it, entries wait there. */
  begun: boolean;
  /** Whether something may have reached the suite that it has not answered: until then nothing can change. */
  asked: boolean;
  /** When it ended on site, as it was signed, once that may have reached the suite. */
  ended?: string;
  changedAt: number;
  /** What the suite had against the whole, or against its beginning. */
  problem?: Problem;
  /** Why it could not be sent yet; it is tried again. */
  delay?: Problem;
  /** What stands in the way of its conclusion, as the suite told. */
  obstacles: Obstacle[];
}

/** What a word is about: of two about the same the later one counts. */
export function subjectOf(word: Word): string {
  switch (word.kind) {
    case 'ATTENDANCE':
      return `ATTENDANCE ${word.role}`;
    case 'ANSWER':
      return `ANSWER ${word.item}`;
    case 'SIGNATURE':
      return `SIGNATURE ${word.signatory}`;
    case 'CONCLUSION':
      return 'CONCLUSION';
  }
}

/** Whether the suite has the officers' last word that it is over: if all before it is there, it takes effect. */
export function isConcluded({ entries }: Inspection): boolean {
  return entries.findLast(entry => entry.content.kind === 'CONCLUSION')?.fate === 'KEPT';
}

/**
 * Whether a word of a draft may be changed. What was signed stays as it was: once the conclusion has arrived only what
 * the suite refused is put right, or, if its conclusion has no effect, all, under a new one.
 */
export function mayChange(inspection: Inspection, subject: string): boolean {
  if (!isConcluded(inspection)) {
    return true;
  }
  const refused = inspection.entries.filter(entry => entry.fate === 'REFUSED');
  return refused.length > 0
    ? refused.some(entry => subjectOf(entry.content) === subject)
    : inspection.obstacles.length > 0;
}
