import { useText } from '../../../text';
import { Chip, toneOf } from '../../../shared/Chip';
import { COLOURS } from '../words';

/** What a code shows; of a status that nobody knows, that it is not known. */
export function Colour({ of: status }: { of: string | undefined }) {
  const { t } = useText();
  const known = COLOURS.find(colour => colour === status) ?? 'UNKNOWN';
  return <Chip tone={toneOf(known)}>{t(`colour.${known}`)}</Chip>;
}
