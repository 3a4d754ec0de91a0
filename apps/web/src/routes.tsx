import { createBrowserRouter, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { queries } from './api';
import { Errors } from './pages/errors';
import { NotFound } from './pages/not-found';
import { homeOf, meQuery } from './session/me';
import { Shell } from './shell';

/** Behind it a session is certain; without one the reader signs in first and comes back. */
async function signedIn({ request }: LoaderFunctionArgs) {
  if (await queries.ensureQueryData(meQuery)) return null;
  const { pathname, search } = new URL(request.url);
  return redirect(`/signin?next=${encodeURIComponent(pathname + search)}`);
}

/** Loaders run side by side, so the pages behind the sign-in ask nothing of the server before it is known who reads. */
const behindSignIn = (routes: readonly RouteObject[]): RouteObject[] =>
  routes.map((route) => {
    const { lazy } = route;
    if (route.children) route.children = behindSignIn(route.children);
    if (typeof lazy === 'function')
      route.lazy = async () => {
        const page = await lazy();
        const { loader } = page;
        if (typeof loader !== 'function') return page;
        return { ...page, loader: async (args: LoaderFunctionArgs) => ((await queries.ensureQueryData(meQuery)) ? loader(args) : null) };
      };
    return route;
  });

/** `/app` is a buyer's own work; everyone else begins at their own place. */
async function ownHome() {
  const me = await queries.ensureQueryData(meQuery);
  const home = me ? homeOf(me) : '/app';
  return home === '/app' ? null : redirect(home);
}

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
  { path: 'need', lazy: () => import('./officer/need/need-page') },
  { path: 'dialogue', lazy: () => import('./officer/dialogue/dialogue-page') },
  {
    path: 'tender',
    lazy: () => import('./tender/tender'),
    children: [
      { index: true, lazy: () => import('./tender/call') },
      { path: 'questions', lazy: () => import('./tender/questions') },
      { path: 'amendments', lazy: () => import('./tender/amendments') },
      { path: 'opening', lazy: () => import('./tender/opening') },
      { path: 'award', lazy: () => import('./tender/award') },
    ],
  },
  { path: 'evaluation', lazy: () => import('./evaluation/evaluation') },
  {
    path: 'pilot',
    lazy: () => import('./pilot/pilot'),
    children: [
      { index: true, lazy: () => import('./pilot/overview') },
      { path: 'plan', lazy: () => import('./pilot/plan') },
      { path: 'measurements', lazy: () => import('./pilot/measurements') },
      { path: 'diary', lazy: () => import('./pilot/diary') },
      { path: 'decision', lazy: () => import('./pilot/decision') },
    ],
  },
  { path: 'timeline', lazy: () => import('./timeline/timeline-page') },
  { path: 'documents', lazy: () => import('./officer/case-documents') },
  { path: 'history', lazy: () => import('./officer/case-history') },
];
const officer: RouteObject[] = [
  { index: true, loader: ownHome, lazy: () => import('./officer/my-work') },
  { path: 'cases', lazy: () => import('./officer/case-list') },
  { path: 'cases/new', lazy: () => import('./officer/new-case') },
  { path: 'cases/:id', lazy: () => import('./officer/case-frame'), children: ofCase },
  { path: 'cases/:id/procedure', lazy: () => import('./adviser/adviser-page') },
];
const writing: RouteObject[] = [
  { index: true, lazy: () => import('./supplier/tender-overview') },
  { path: 'language', lazy: () => import('./supplier/parts/language-part') },
  { path: 'declarations', lazy: () => import('./supplier/parts/declarations-part') },
  { path: 'quality/:criterion', lazy: () => import('./supplier/parts/quality-part') },
  { path: 'values', lazy: () => import('./supplier/parts/values-part') },
  { path: 'prices', lazy: () => import('./supplier/parts/prices-part') },
  { path: 'files', lazy: () => import('./supplier/parts/files-part') },
  { path: 'review', lazy: () => import('./supplier/tender-review') },
];
const ofCall: RouteObject[] = [
  { index: true, lazy: () => import('./supplier/call-read') },
  { path: 'questions', lazy: () => import('./supplier/call-questions') },
  { path: 'changes', lazy: () => import('./supplier/call-changes') },
  { path: 'tender', lazy: () => import('./supplier/own-tender') },
  { path: 'result', lazy: () => import('./supplier/after/result') },
  { path: 'pilot', lazy: () => import('./supplier/after/pilot') },
];
const supplier: RouteObject[] = [
  { path: 'tenders', lazy: () => import('./supplier/tenders-home') },
  { path: 'tenders/:caseId', lazy: () => import('./supplier/call-frame'), children: ofCall },
  { path: 'tenders/:caseId/rounds/:round', lazy: () => import('./supplier/tender-frame'), children: writing },
  { path: 'tenders/:caseId/receipts/:round/:submission', lazy: () => import('./supplier/receipt-page') },
  { path: 'consultations/:caseId', lazy: () => import('./supplier/consultation') },
  { path: 'company', lazy: () => import('./supplier/company') },
];
const expert: RouteObject[] = [
  { path: 'reviews', lazy: () => import('./reviews/reviews') },
  { path: 'reviews/:roundId', lazy: () => import('./reviews/review') },
];
const others: RouteObject[] = [
  { path: 'network', lazy: () => import('./network/network') },
  {
    path: 'admin',
    lazy: () => import('./admin/admin-frame'),
    children: [
      { index: true, lazy: () => import('./admin/organisations') },
      { path: 'clock', lazy: () => import('./admin/clock') },
    ],
  },
  { path: 'admin/organisations/:id', lazy: () => import('./admin/organisation') },
  { path: 'inbox', lazy: () => import('./inbox/inbox') },
];

export const router = createBrowserRouter(
  [
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
        { path: 'mailbox', lazy: () => import('./inbox/mailbox') },
        { path: 'app/styleguide', lazy: () => import('./pages/styleguide') },
        {
          path: 'app',
          middleware: [signedIn],
          loader: () => null,
          errorElement: <Errors />,
          children: [...behindSignIn([...officer, ...supplier, ...expert, ...others]), { path: '*', element: <NotFound /> }],
        },
        { path: '*', element: <NotFound /> },
      ],
    },
  ],
  { future: { v8_middleware: true } },
);
