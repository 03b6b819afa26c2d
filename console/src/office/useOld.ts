import { useEffect, useState } from 'react';

/** How late an answer may be, in milliseconds. */
const LATE = 10_000;

/**
 * Whether what is shown is older than it should be, whatever is the reason: a question that hangs is no failure yet.
 *
 * @param updatedAt when it was answered last; 0 if it never was
 * @param interval how often it is asked anew, in milliseconds
 */
export function useOld(updatedAt: number, interval: number): boolean {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(clock);
  }, []);
  return updatedAt > 0 && now - updatedAt > interval + LATE;
}
