import type { ReactNode } from 'react';

export type Tone = 'green' | 'yellow' | 'orange' | 'red' | 'blue' | 'grey' | 'plain';

/** A word with a colour behind it; never a colour without a word. */
export function Chip({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`chip ${tone}`}>{children}</span>;
}

const COLOURS: Record<string, Tone> = { GREEN: 'green', YELLOW: 'yellow', RED: 'red' };

/** The tone of a code's status; what is not known is grey, never green. */
export function toneOf(status: string | undefined): Tone {
  return COLOURS[status ?? ''] ?? 'grey';
}
