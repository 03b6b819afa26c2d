import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import { useSession } from '../../who';

/** The supervision areas by name; by key as long as the names are not known. */
export function useAreas(): { nameOf(key: string | undefined): string; choices: { value: string; words: string }[] } {
  const { areas } = useSession();
  const known = useQuery({ queryKey: ['areas'], queryFn: () => answered(api.GET('/api/v1/areas')), staleTime: Infinity });
  const all = known.data?.map(({ key = '', name = '' }) => ({ value: key, words: name })) ?? areas.map(key => ({ value: key, words: key }));
  return {
    nameOf: key => all.find(area => area.value === key)?.words ?? key ?? '',
    choices: all,
  };
}
