import { useState } from 'react';
import { useText } from '../text';
import type { Report } from './store';

type Site = Report['body']['place'];

/** Nine decimals are what the API takes; six are ten centimetres. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Where the finding is, by the device's own position (WGS-84), if it has one. */
export function Place({ place, change }: { place: Site; change: (place: Site) => void }) {
  const { t } = useText();
  const [metres, setMetres] = useState<number>();
  const [failed, setFailed] = useState(false);
  const locate = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setFailed(false);
        setMetres(Math.round(coords.accuracy));
        change({ longitude: round(coords.longitude), latitude: round(coords.latitude) });
      },
      () => setFailed(true),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    );
  return (
    <fieldset>
      <legend>{t('place')}</legend>
      <button type="button" onClick={locate}>
        {t('locate')}
      </button>
      {place && (
        <>
          <p>{t('located', { ...place, metres: metres ?? '–' })}</p>
          <button type="button" onClick={() => change(undefined)}>
            {t('removePlace')}
          </button>
        </>
      )}
      {failed && <p className="notice warning">{t('locateFailed')}</p>}
    </fieldset>
  );
}
