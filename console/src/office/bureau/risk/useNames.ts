import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { answered, api } from '../../../api/client';
import { useAreas } from '../parts/useAreas';
import { COLOURS, KINDS } from '../words';
import type { Dimension } from './statistics';

/** The words for what the members of a group have in common. */
export function useNames(): (by: Dimension, likeness: string | undefined) => string {
  const { t } = useText();
  const areas = useAreas();
  const industries = useQuery({ queryKey: ['industries'], queryFn: () => answered(api.GET('/api/v1/industry-classes')), staleTime: Infinity });
  return (by, likeness) => {
    if (likeness === undefined) {
      return t('risk.notKnown');
    }
    const kind = KINDS.find(it => it === likeness);
    const colour = COLOURS.find(it => it === likeness);
    switch (by) {
      case 'area':
        return areas.nameOf(likeness);
      case 'kind':
        return kind ? t(`registry.kind.${kind}`) : likeness;
      case 'code':
        return colour ? t(`colour.${colour}`) : likeness;
      case 'industry':
        return industries.data?.find(it => it.code === likeness)?.name ?? likeness;
    }
  };
}
