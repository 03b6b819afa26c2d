import { Outlet, type RouteObject } from 'react-router';
import { Loading, NotLoaded } from '../Front';
import { OnlyFor } from '../who';
import './duty.css'; // not with the pages: a map that is made before it has a height complains
import { MAP, PATROL } from './roles';

/** The pages of who is on duty; their scripts come when they are asked for. */
export const dutyPages: RouteObject[] = [
  page('map', MAP, async () => (await import('./MapPage')).MapPage),
  page('patrol', PATROL, async () => (await import('./PatrolPage')).PatrolPage),
  page('warnings', MAP, async () => (await import('./WarningsPage')).WarningsPage),
];

function page(path: string, roles: string[], load: () => Promise<() => React.ReactNode>): RouteObject {
  return {
    path,
    element: <OnlyFor roles={roles} page={<Outlet />} />,
    children: [
      { index: true, lazy: async () => ({ Component: await load() }), errorElement: <NotLoaded />, hydrateFallbackElement: <Loading /> },
    ],
  };
}
