import { useState, type FormEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { useText } from '../../../text';
import { useKept } from './useKept';

interface View {
  name: string;
  address: string;
}

/** Views of a table under names of one's own, kept on this device. */
export function SavedViews({ of: what }: { of: string }) {
  const { t } = useText();
  const { pathname, search } = useLocation();
  const [views, keep] = useKept<View>(`views ${what}`);
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const saved = { name: name.trim(), address: pathname + search };
    keep([...views.filter(view => view.name !== saved.name), saved]);
    setName('');
  };
  return (
    <details className="views">
      <summary>{t('views.title', { count: views.length })}</summary>
      <ul>
        {views.map(view => (
          <li key={view.name} className="steps">
            <Link to={view.address}>{view.name}</Link>
            <button type="button" aria-label={t('views.remove', { name: view.name })} onClick={() => keep(views.filter(other => other !== view))}>
              {t('views.removeShort')}
            </button>
          </li>
        ))}
      </ul>
      <form className="filters" aria-label={t('views.save')} onSubmit={save}>
        <label>
          {t('views.name')}
          <input required pattern=".*\S.*" maxLength={60} value={name} onChange={event => setName(event.target.value)} />
        </label>
        <button type="submit">{t('views.save')}</button>
      </form>
      <p className="quiet">{t('views.hint')}</p>
    </details>
  );
}
