import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import { useText } from '../../../text';
import { areaName } from '../../duty/names';
import { useSession } from '../../who';
import { OFFICIALS } from '../roles';

/** The supervision areas by name; by what the public page calls them as long as, or to whom, the registry's names are not known. */
export function useAreas(): { nameOf(key: string | undefined): string; choices: { value: string; words: string }[] } {
  const { areas, roles } = useSession();
  const { language } = useText();
  const mayRead = roles.some(role => OFFICIALS.includes(role));
  const known = useQuery({ queryKey: ['areas'], queryFn: () => answered(api.GET('/api/v1/areas')), staleTime: Infinity, enabled: mayRead });
  const all = known.data?.map(({ key = '', name = '' }) => ({ value: key, words: name })) ?? areas.map(key => ({ value: key, words: areaName(key, language) }));
  return {
    nameOf: key => all.find(area => area.value === key)?.words ?? areaName(key, language),
    choices: all,
  };
}
