import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { useText } from '../text';
import { keepPhoto } from './photo';
import { onChange, photosOf, removePhoto, type Photo, type Report } from './store';

/**
 * The photos of a draft, on the device as soon as they are taken.
 *
 * @param busy told how many are being kept: a report that is handed over names its photos
 */
export function Photos({ report, busy }: { report: Report; busy: (keeping: number) => void }) {
  const { t } = useText();
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [failure, setFailure] = useState<string>();
  const pending = useRef(0);
  useEffect(() => {
    const load = () => void photosOf(report.id).then(setPhotos);
    load();
    return onChange(load);
  }, [report.id]);
  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    setFailure(undefined);
    const files = Array.from(target.files ?? []);
    target.value = '';
    busy((pending.current += files.length));
    for (const file of files) {
      await keepPhoto(report, file).catch((broken: unknown) => setFailure(String(broken)));
      busy((pending.current -= 1));
    }
  };
  return (
    <fieldset>
      <legend>{t('photos')}</legend>
      <label>
        {t('takePhoto')}
        <input type="file" accept="image/*" multiple onChange={event => void add(event)} />
      </label>
      <ul className="photos">
        {photos.map((photo, index) => (
          <li key={photo.id}>
            {photo.content && <Picture content={photo.content} />}
            <button type="button" aria-label={t('removePhoto', { number: index + 1 })} onClick={() => void removePhoto(photo)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {failure !== undefined && (
        <p className="notice error" role="alert">
          {t('photoFailed', { reason: failure })}
        </p>
      )}
    </fieldset>
  );
}

export function Picture({ content }: { content: Blob }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return <img src={address} alt="" />;
}
