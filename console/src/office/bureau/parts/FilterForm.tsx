import { useState, type FormEvent } from 'react';
import { useText } from '../../../text';
import type { Filters } from './useFilters';

interface Choice {
  value: string;
  words: string;
}
/** One filter: free text, or one of some choices, or a day. */
export interface FilterField<Name extends string> {
  name: Name;
  words: string;
  choices?: Choice[];
  /** One of the choices always counts; the first, if none was chosen. */
  always?: boolean;
  type?: 'text' | 'date';
}
type Values<Name extends string> = Partial<Record<Name, string>>;

/** By what a list can be narrowed; asked for as a whole, so that nothing moves while somebody types. */
export function FilterForm<Name extends string>({ filters, fields }: { filters: Filters<Name>; fields: FilterField<Name>[] }) {
  const { t } = useText();
  const [typed, setTyped] = useTyped(filters.values);
  const narrow = (event: FormEvent) => {
    event.preventDefault();
    filters.narrow(Object.fromEntries(fields.map(({ name }) => [name, typed[name]?.trim()])) as Values<Name>);
  };
  const clear = () => {
    setTyped({});
    filters.narrow({});
  };
  return (
    <form role="search" className="filters" onSubmit={narrow}>
      {fields.map(({ name, words, choices, always, type = 'text' }) => {
        const field = { value: typed[name] ?? (always ? choices?.[0]?.value : '') ?? '', onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }) };
        return (
          <label key={name}>
            {words}
            {choices ? (
              <select {...field}>
                {!always && <option value="">{t('bureau.all')}</option>}
                {choices.map(choice => <option key={choice.value} value={choice.value}>{choice.words}</option>)}
              </select>
            ) : (
              <input type={type} maxLength={type === 'text' ? 200 : undefined} {...field} />
            )}
          </label>
        );
      })}
      <button type="submit" className="primary">{t('bureau.search')}</button>
      <button type="button" onClick={clear}>{t('bureau.clear')}</button>
    </form>
  );
}

/** What is typed; after another address, also after a step back, what that one says. */
function useTyped<Name extends string>(values: Values<Name>): [Values<Name>, (next: Values<Name>) => void] {
  const address = JSON.stringify(values);
  const [typed, setTyped] = useState({ address, values });
  if (typed.address !== address) {
    setTyped({ address, values });
  }
  return [typed.values, next => setTyped({ address, values: next })];
}
