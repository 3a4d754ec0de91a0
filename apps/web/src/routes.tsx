import { createBrowserRouter, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { queries } from './api';
import { Errors } from './pages/errors';
import { NotFound } from './pages/not-found';
import { Soon } from './pages/soon';
import { homeOf, meQuery } from './session/me';
import { Shell } from './shell';

/** Behind it a session is certain; without one the reader signs in first and comes back. */
async function signedIn({ request }: LoaderFunctionArgs) {
  const me = await queries.ensureQueryData(meQuery);
  if (me) return null;
  const { pathname, search } = new URL(request.url);
  return redirect(`/signin?next=${encodeURIComponent(pathname + search)}`);
}

/** `/app` is a buyer's own work; everyone else begins at their own place. */
async function ownHome() {
  const me = await queries.ensureQueryData(meQuery);
  const home = me ? homeOf(me) : '/signin';
  return home === '/app' ? null : redirect(home);
}

const soon = (path: string): RouteObject => ({ path, element: <Soon /> });

/** One line per page. A page of an audience is loaded when it is first needed: `lazy: () => import('./officer/…')` giving `Component`. */
const session: RouteObject[] = [
  { path: 'signin', lazy: () => import('./session/sign-in') },
  { path: 'forgot-password', lazy: () => import('./session/forgot-password') },
  { path: 'reset-password/:token', lazy: () => import('./session/reset-password') },
  { path: 'invitations/:token', lazy: () => import('./session/invitation') },
  { path: 'register', lazy: () => import('./session/register') },
];

/** The pages inside the frame of a case. */
const ofCase: RouteObject[] = [
  { index: true, lazy: () => import('./officer/case-overview') },
  soon('need'),
  soon('dialogue'),
  soon('tender'),
  soon('evaluation'),
  soon('pilot'),
  soon('documents'),
  soon('history'),
];
const officer: RouteObject[] = [
  { index: true, loader: ownHome, element: <Soon /> },
  soon('cases'),
  { path: 'cases/:id', lazy: () => import('./officer/case-frame'), children: ofCase },
];
const supplier = [soon('tenders/*'), soon('company')];
const expert = [soon('reviews/*')];
const others = [soon('network/*'), soon('admin/*'), soon('inbox')];

export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: (
      <Shell>
        <Errors />
      </Shell>
    ),
    hydrateFallbackElement: <div />,
    children: [
      { index: true, loader: () => redirect('/app') },
      ...session,
      { path: 'accessibility', lazy: () => import('./pages/accessibility') },
      { path: 'privacy', lazy: () => import('./pages/privacy') },
      soon('mailbox'),
      { path: 'app/styleguide', lazy: () => import('./pages/styleguide') },
      {
        path: 'app',
        loader: signedIn,
        errorElement: <Errors />,
        children: [...officer, ...supplier, ...expert, ...others, { path: '*', element: <NotFound /> }],
      },
      { path: '*', element: <NotFound /> },
    ],
  },
]);
