import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { logOut } from '../session/session';
import { switchLanguage, useText } from '../text';
import { wordsOf } from '../shared/Failure';
import { BUREAU } from './bureau/roles';
import { AlarmWatch } from './duty/AlarmWatch';
import { MAP, PATROL, WATCHERS } from './duty/roles';
import { SessionOver } from './SessionOver';
import { useSession } from './who';

/** What is around every page. Where there is little room, the ways to other pages are behind a button. */
export function Frame() {
  const { t } = useText();
  const { name } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  const leave = () => logOut().then(next => location.assign(next), (failure: unknown) => alert(wordsOf(failure)));
  const menu = useRef<HTMLButtonElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      setOpen(false);
      menu.current?.focus(); // what had the focus is not seen any more
    }
  };
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className={isOpen ? 'bar open' : 'bar'} onKeyDown={close}>
        <strong>{t('brand')}</strong>
        <button type="button" ref={menu} className="menu" aria-expanded={isOpen} aria-controls="ways" onClick={() => setOpen(!isOpen)}>
          {t('menu')}
        </button>
        <Ways />
        <AlarmWatch />
        <span className="folds">{name}</span>
        <button type="button" className="folds" onClick={() => switchLanguage()}>{t('language')}</button>
        <button type="button" className="folds" onClick={() => void leave()}>{t('logOut')}</button>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <SessionOver />
    </>
  );
}

function Ways() {
  const { t } = useText();
  const { roles } = useSession();
  return (
    <nav id="ways" className="folds">
      {roles.includes('enterprise') && <NavLink to="/my">{t('mine')}</NavLink>}
      {WATCHERS.some(role => roles.includes(role)) && <NavLink to="/alarms">{t('alarms')}</NavLink>}
      {MAP.some(role => roles.includes(role)) && <NavLink to="/map">{t('map')}</NavLink>}
      {PATROL.some(role => roles.includes(role)) && <NavLink to="/patrol">{t('patrol')}</NavLink>}
      {MAP.some(role => roles.includes(role)) && <NavLink to="/warnings">{t('warnings')}</NavLink>}
      {roles.some(role => BUREAU.includes(role)) && <NavLink to="/bureau">{t('bureauWork')}</NavLink>}
      {roles.includes('inspector') && <a href="/console/field/index.html">{t('fieldWork')}</a>}
    </nav>
  );
}
