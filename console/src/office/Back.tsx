import { Link } from 'react-router';
import { useText } from '../text';
import { WATCHERS } from './duty/roles';
import { useSession } from './who';

/** Leads back to the alarms; who does not watch them came by the map. */
export function Back() {
  const { t } = useText();
  const to = useSession().roles.some(role => WATCHERS.includes(role)) ? 'alarms' : 'map';
  return (
    <p>
      <Link to={`/${to}`}>← {t(to)}</Link>
    </p>
  );
}
