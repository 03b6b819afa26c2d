import { useState } from 'react';
import { useSession } from '../../who';

/** A list that this device keeps for the person who is here: names of views, addresses of trials. */
export function useKept<T>(what: string): [T[], (next: T[]) => void] {
  const { account } = useSession();
  const place = `yimatong-kept ${account} ${what}`;
  const [kept, setKept] = useState(() => read<T>(place));
  return [
    kept,
    next => {
      localStorage.setItem(place, JSON.stringify(next));
      setKept(next);
    },
  ];
}

function read<T>(place: string): T[] {
  const found: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
  return Array.isArray(found) ? (found as T[]) : [];
}
