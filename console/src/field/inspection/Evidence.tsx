import { useState, type ChangeEvent } from 'react';
import { useText } from '../../text';
import { keepPhoto } from '../photo';
import { Picture } from '../Photos';
import type { Photo } from '../store';
import { addEvidence, removeEvidence } from './pictures';
import type { Word } from './inspection';
import type { Sheet } from './useSheet';

/** Pictures of what a word is about, on the device as soon as they are taken. */
export function Evidence({ sheet, word, photos, named, label }: { sheet: Sheet; word: Word; photos: Photo[]; named: string[]; label: string }) {
  const { t } = useText();
  const [failure, setFailure] = useState<unknown>();
  const { inspection, refresh } = sheet;
  const add = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = Array.from(target.files ?? []);
    target.value = '';
    setFailure(undefined);
    const kept = files.map(file => keepPhoto(inspection, file, photo => addEvidence(inspection.id, word, photo)));
    await Promise.all(kept).catch(setFailure);
    await refresh(word);
  };
  const remove = async (photo: string) => {
    await removeEvidence(inspection.id, word, photo).catch(setFailure);
    await refresh(word);
  };
  return (
    <>
      <label>
        {label}
        <input type="file" accept="image/*" multiple onChange={event => void add(event)} />
      </label>
      <ul className="photos">
        {named.map((id, place) => {
          const content = photos.find(photo => photo.id === id)?.content;
          return (
            <li key={id}>
              {content ? <Picture content={content} /> : <span className="chip plain">{t('photoSent')}</span>}
              <button type="button" aria-label={t('removePhoto', { number: place + 1 })} onClick={() => void remove(id)}>
                ×
              </button>
            </li>
          );
        })}
      </ul>
      {failure !== undefined && (
        <p className="notice error" role="alert">
          {t('photoFailed', { reason: String(failure) })}
        </p>
      )}
    </>
  );
}
