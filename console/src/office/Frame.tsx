import { NavLink, Outlet } from 'react-router';
import { logOut } from '../session/session';
import { switchLanguage, useText } from '../text';
import { wordsOf } from '../shared/Failure';
import { BUREAU } from './bureau/roles';
import { AlarmWatch } from './duty/AlarmWatch';
import { MAP, PATROL, WATCHERS } from './duty/roles';
import { SessionOver } from './SessionOver';
import { useSession } from './who';

/** What is around every page. */
export function Frame() {
  const { t } = useText();
  const { name, roles } = useSession();
  const leave = () => logOut().then(next => location.assign(next), (failure: unknown) => alert(wordsOf(failure)));
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="bar">
        <strong>{t('brand')}</strong>
        <nav>
          {roles.includes('enterprise') && <NavLink to="/my">{t('mine')}</NavLink>}
          {WATCHERS.some(role => roles.includes(role)) && <NavLink to="/alarms">{t('alarms')}</NavLink>}
          {MAP.some(role => roles.includes(role)) && <NavLink to="/map">{t('map')}</NavLink>}
          {PATROL.some(role => roles.includes(role)) && <NavLink to="/patrol">{t('patrol')}</NavLink>}
          {MAP.some(role => roles.includes(role)) && <NavLink to="/warnings">{t('warnings')}</NavLink>}
          {roles.some(role => BUREAU.includes(role)) && <NavLink to="/bureau">{t('bureauWork')}</NavLink>}
          {roles.includes('inspector') && <a href="/console/field/index.html">{t('fieldWork')}</a>}
        </nav>
        <AlarmWatch />
        <span>{name}</span>
        <button type="button" onClick={() => switchLanguage()}>{t('language')}</button>
        <button type="button" onClick={() => void leave()}>{t('logOut')}</button>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <SessionOver />
    </>
  );
}
