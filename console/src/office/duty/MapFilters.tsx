import { useSearchParams } from 'react-router';
import { useText } from '../../text';
import { filtersOf, written, type Filters } from './filters';
import { STATUSES } from './looks';
import { KINDS, areaName, kindName } from './names';

/**
 * What is to be seen; kept in the address.
 *
 * @param areas those in which there is anything to be seen
 */
export function MapFilters({ areas }: { areas: string[] }) {
  const { t, language } = useText();
  const [query, address] = useSearchParams();
  const filters = filtersOf(query);
  const known = filters.area === '' || areas.includes(filters.area) ? areas : [filters.area, ...areas];
  const change = (part: Partial<Filters>) => address(former => written(former, { ...filtersOf(former), ...part }), { replace: true });
  const toggled = (status: Filters['statuses'][number]) =>
    filters.statuses.includes(status) ? filters.statuses.filter(one => one !== status) : [...filters.statuses, status];
  return (
    <form className="filters" role="search" aria-label={t('map.filters')} onSubmit={event => event.preventDefault()}>
      <fieldset>
        <legend>{t('map.colour')}</legend>
        {STATUSES.map(status => (
          <label key={status}>
            <input type="checkbox" checked={filters.statuses.includes(status)} onChange={() => change({ statuses: toggled(status) })} />
            {t(`colour.${status}`)}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" checked={filters.alarms} onChange={event => change({ alarms: event.target.checked })} />
        {t('map.alarmsOnly')}
      </label>
      <Choice label={t('map.kind')} value={filters.kind} keys={KINDS} name={key => kindName(key, language)} choose={kind => change({ kind })} />
      <Choice label={t('map.area')} value={filters.area} keys={known} name={key => areaName(key, language)} choose={area => change({ area })} />
      <label>
        {t('map.name')} <input type="search" value={filters.name} onChange={event => change({ name: event.target.value })} />
      </label>
    </form>
  );
}

interface Choices {
  label: string;
  value: string;
  keys: string[];
  name: (key: string) => string;
  choose: (key: string) => void;
}

function Choice({ label, value, keys, name, choose }: Choices) {
  const { t } = useText();
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={event => choose(event.target.value)}>
        <option value="">{t('map.all')}</option>
        {keys.map(key => (
          <option key={key} value={key}>
            {name(key)}
          </option>
        ))}
      </select>
    </label>
  );
}
