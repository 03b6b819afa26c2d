import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../../api/client';
import { useText } from '../../../text';
import { areaName } from '../../duty/names';
import { useSession } from '../../who';

/** The supervision areas by name; by what the public page calls them as long as the registry's names are not known. */
export function useAreas(): { nameOf(key: string | undefined): string; choices: { value: string; words: string }[] } {
  const { areas } = useSession();
  const { language } = useText();
  const known = useQuery({ queryKey: ['areas'], queryFn: () => answered(api.GET('/api/v1/areas')), staleTime: Infinity });
  const all = known.data?.map(({ key = '', name = '' }) => ({ value: key, words: name })) ?? areas.map(key => ({ value: key, words: areaName(key, language) }));
  return {
    nameOf: key => all.find(area => area.value === key)?.words ?? areaName(key, language),
    choices: all,
  };
}
