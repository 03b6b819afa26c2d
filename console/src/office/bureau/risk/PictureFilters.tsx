import { useText } from '../../../text';
import { FilterForm } from '../parts/FilterForm';
import { useAreas } from '../parts/useAreas';
import type { useFilters } from '../parts/useFilters';
import { COLOURS, KINDS } from '../words';
import { FIGURES, RATINGS, type FILTERS } from './narrowed';

export function PictureFilters({ filters }: { filters: ReturnType<typeof useFilters<(typeof FILTERS)[number]>> }) {
  const { t } = useText();
  const areas = useAreas();
  const figures = FIGURES.map(value => ({ value, words: t(`risk.${value}`) }));
  return (
    <FilterForm
      filters={filters}
      fields={[
        { name: 'name', words: t('risk.nameOrCode') },
        { name: 'area', words: t('bureau.area'), choices: areas.choices },
        { name: 'kind', words: t('registry.kind'), choices: KINDS.map(value => ({ value, words: t(`registry.kind.${value}`) })) },
        { name: 'industry', words: t('risk.industry') },
        { name: 'code', words: t('bureau.colour'), choices: COLOURS.map(value => ({ value, words: t(`colour.${value}`) })) },
        { name: 'rating', words: t('registry.risk'), choices: RATINGS.map(value => ({ value, words: t(`rating.${value}`) })) },
        { name: 'having', words: t('risk.having'), choices: figures },
        { name: 'order', words: t('risk.order'), choices: [{ value: 'name', words: t('registry.name') }, ...figures], always: true },
      ]}
    />
  );
}
