import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answered, api } from '../../../api/client';

/** An enterprise by name, leading to what the bureau has on it; by its code as long as the name is not known. */
export function Enterprise({ uscc = '' }: { uscc: string | undefined }) {
  const enterprise = useQuery({
    queryKey: ['registry', uscc],
    queryFn: () => answered(api.GET('/api/v1/enterprises/{uscc}', { params: { path: { uscc } } })),
    staleTime: Infinity,
    enabled: uscc !== '',
  });
  return <Link to={`/bureau/registry/${uscc}`}>{enterprise.data?.name ?? uscc}</Link>;
}
