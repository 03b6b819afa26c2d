import type { Inspections } from '../../api/client';
import { useText } from '../../text';
import { contentOf } from './EvidenceField';

/** What belongs to a step: pictures to be seen, documents to be fetched. */
export function Attachments({ of: attachments }: { of: Inspections['AttachmentRef'][] }) {
  const { t } = useText();
  if (attachments.length === 0) {
    return null;
  }
  return (
    <ul className="attachments">
      {attachments.map(({ id, state, name, mediaType }, index) => (
        <li key={id}>
          {state === 'STORED' ? (
            <a href={contentOf(id)}>
              {mediaType?.startsWith('image/') === true ? (
                <img src={contentOf(id)} alt={name ?? `${t('my.attachment')} ${index + 1}`} loading="lazy" />
              ) : (
                (name ?? t('my.attachment'))
              )}
            </a>
          ) : (
            <span className="quiet">{t(`my.attachment.${state}`)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
