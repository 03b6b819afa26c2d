import { text } from '../../../text';
import { words } from '../../../text/bureau';

/** A value of a record, as it was written down. */
export function Said({ value }: { value: unknown }) {
  if (value === undefined || value === null || value === '') {
    return <>–</>;
  }
  return typeof value === 'object' ? <code>{JSON.stringify(value)}</code> : <>{String(value)}</>;
}

/** The kinds of things that have words. */
export const THINGS = Object.keys(words).filter(key => key.startsWith('thing.')).map(key => key.slice('thing.'.length));

/** The kind of a thing in words; by its name in the record where there are none. */
export function nameOfThing(type: string | undefined): string {
  const key = `thing.${type}`;
  return key in words ? text(key as keyof typeof words) : (type ?? '');
}
