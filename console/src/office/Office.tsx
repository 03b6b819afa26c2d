import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useText } from '../text';
import { RouterProvider, createBrowserRouter, type RouteObject } from 'react-router';
import { Refused } from '../api/problem';
import { whoAmI } from '../session/session';
import { Failure } from '../shared/Failure';
import { AlarmPage } from './AlarmPage';
import { AlarmsPage } from './AlarmsPage';
import { WATCHERS } from './duty/roles';
import { dutyPages } from './duty/routes';
import { Frame } from './Frame';
import { Front, Loading, Lost, NotLoaded, Welcome } from './Front';
import { SourcePage } from './SourcePage';
import { OnlyFor, WhoIsHere } from './who';

const queries = new QueryClient({
  defaultOptions: {
    // a refusal stays one; without network it is tried on, and shown, at once
    queries: { retry: (count, failure) => !(failure instanceof Refused) && count < 1, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

const pages: RouteObject[] = [
  { index: true, element: <Front /> },
  { path: 'alarms', element: <OnlyFor roles={WATCHERS} page={<AlarmsPage />} /> },
  { path: 'alarms/:id', element: <OnlyFor roles={[...WATCHERS, 'analyst']} page={<AlarmPage />} /> },
  { path: 'sources/:uscc/:source', element: <OnlyFor roles={[...WATCHERS, 'analyst']} page={<SourcePage />} /> },
  { path: 'my/*', lazy: () => import('./enterprise'), errorElement: <NotLoaded />, hydrateFallbackElement: <Loading /> },
  ...dutyPages,
  { path: 'bureau/*', lazy: () => import('./bureau/Bureau'), errorElement: <NotLoaded />, hydrateFallbackElement: <Loading /> },
  { path: '*', element: <Lost /> },
];

const router = createBrowserRouter([{ element: <Frame />, children: pages }], { basename: '/console' });

export function Office() {
  return (
    <QueryClientProvider client={queries}>
      <Door />
    </QueryClientProvider>
  );
}

function Door() {
  const { t } = useText();
  const session = useQuery({ queryKey: ['session'], queryFn: async () => (await whoAmI()) ?? null, staleTime: Infinity });
  if (session.data) {
    return (
      <WhoIsHere value={session.data}>
        <RouterProvider router={router} />
      </WhoIsHere>
    );
  }
  return (
    <main className="door">
      {session.isPending && <p role="status">{t('loading')}</p>}
      {session.isError && <Failure of={session.error} again={() => void session.refetch()} />}
      {session.data === null && <Welcome />}
    </main>
  );
}
