import { useSearchParams } from 'react-router';

/** By what a list is narrowed, as the address says it: an address can be kept, sent, and gone back to. */
export interface Filters<Name extends string> {
  /** What is set; nothing is empty. */
  values: Partial<Record<Name, string>>;
  cursor: string | undefined;
  /** The address of the same list with another filter or cursor; an empty value takes a filter away. */
  address(changes: Partial<Record<Name | 'cursor', string>>): string;
  /** Goes to the first part of the list so narrowed. */
  narrow(values: Partial<Record<Name, string>>): void;
}

export function useFilters<Name extends string>(names: readonly Name[]): Filters<Name> {
  const [address, setAddress] = useSearchParams();
  const of = (name: string) => address.get(name) || undefined;
  const values = present(Object.fromEntries(names.map(name => [name, of(name)])) as Partial<Record<Name, string>>);
  const cursor = of('cursor');
  return {
    values,
    cursor,
    address: changes => `?${new URLSearchParams(present({ ...values, cursor, ...changes })).toString()}`,
    narrow: chosen => setAddress(new URLSearchParams(present(chosen) as Record<string, string>)),
  };
}

/** Without what is not set. */
export function present<Name extends string>(values: Partial<Record<Name, string>>): Record<Name, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Record<Name, string>;
}
