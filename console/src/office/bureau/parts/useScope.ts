import { useText } from '../../../text';
import { useSession } from '../../who';
import { KINDS } from '../words';
import { useAreas } from './useAreas';

/** Of what a plan or a draw can be: the areas of who is here, and the kinds of enterprises. */
export function useScope() {
  const { t } = useText();
  const { areas: mine } = useSession();
  const areas = useAreas();
  const known = areas.choices.map(area => area.value);
  const wholeCity = mine.filter(key => !known.includes(key)); // the city itself is no area of its list
  return {
    areas: [
      ...wholeCity.map(value => ({ value, words: t('bureau.wholeCity') })),
      ...areas.choices.filter(area => wholeCity.length > 0 || mine.includes(area.value)),
    ],
    kinds: KINDS.map(value => ({ value, words: t(`registry.kind.${value}`) })),
    /** Areas in words, as a plan or a draw names them. */
    said: (keys: string[]) => keys.map(key => (known.includes(key) || known.length === 0 ? areas.nameOf(key) : t('bureau.wholeCity'))).join('、'),
    saidKinds: (names: string[]) =>
      names.map(name => KINDS.find(kind => kind === name)).map(kind => (kind ? t(`registry.kind.${kind}`) : '')).join('、') || t('bureau.all'),
  };
}
