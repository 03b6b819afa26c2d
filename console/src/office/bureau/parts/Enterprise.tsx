import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answered, api } from '../../../api/client';
import { useSession } from '../../who';
import { OFFICIALS } from '../roles';

/** An enterprise by name, leading to what the bureau has on it; by its code as long as, or to whom, that is not known. */
export function Enterprise({ uscc = '' }: { uscc: string | undefined }) {
  const mayRead = useSession().roles.some(role => OFFICIALS.includes(role));
  const enterprise = useQuery({
    queryKey: ['registry', uscc],
    queryFn: () => answered(api.GET('/api/v1/enterprises/{uscc}', { params: { path: { uscc } } })),
    staleTime: Infinity,
    enabled: mayRead && uscc !== '',
  });
  return !mayRead ? uscc : <Link to={`/bureau/registry/${uscc}`}>{enterprise.data?.name ?? uscc}</Link>;
}
