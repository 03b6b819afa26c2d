import { reasonsOf } from '../api/problem';
import { useText } from '../text';
import type { Photo, Unreadable } from './store';
import { removeUnreadable, sendAgain } from './unreadable';

/** Photos that the server did not take, not yet, or that the browser cannot read any more. */
export function PhotoTroubles({ photos, unreadable }: { photos: Photo[]; unreadable: Unreadable[] }) {
  const { t } = useText();
  return (
    <>
      {photos.map(
        photo =>
          photo.problem && (
            <div key={photo.id} className={photo.state === 'REFUSED' ? 'notice error' : 'notice warning'}>
              <p>{t(photo.state === 'REFUSED' ? 'photoRefused' : 'notYetBecause', { reason: reasonsOf(photo.problem) })}</p>
              {photo.state === 'REFUSED' && (
                <button type="button" onClick={() => void sendAgain(photo.id)}>
                  {t('tryAgain')}
                </button>
              )}
            </div>
          ),
      )}
      {unreadable
        .filter(mark => photos.some(photo => photo.id === mark.photo))
        .map(mark => (
          <div key={mark.photo} className="notice error">
            <p>{t('photoUnreadable', { reason: mark.detail })}</p>
            <button type="button" onClick={() => confirm(t('removeUnreadableSure')) && void removeUnreadable(mark.photo)}>
              {t('removeUnreadable')}
            </button>
          </div>
        ))}
    </>
  );
}
