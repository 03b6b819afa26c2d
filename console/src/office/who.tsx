import { createContext, useContext, type ReactNode } from 'react';
import type { Session } from '../session/session';
import { Forbidden } from './Front';

const Present = createContext<Session | undefined>(undefined);

export const WhoIsHere = Present.Provider;

/** Who is logged in; there is no page without. */
export function useSession(): Session {
  const session = useContext(Present);
  if (session === undefined) {
    throw new Error('A page is shown to nobody');
  }
  return session;
}

/** Shows a page to those who may see it; the server decides, this only says so early. */
export function OnlyFor({ roles, page }: { roles: string[]; page: ReactNode }) {
  return useSession().roles.some(role => roles.includes(role)) ? page : <Forbidden />;
}
