import { createBrowserRouter, type RouteObject } from 'react-router';
import { toMovedPortfolio } from './features/portfolio/moved-portfolio.js';
import { ErrorRoute } from './routes/error.route.js';

/** Every screen is a file of its own that loads when it is first opened. */
const routes: RouteObject[] = [
  { path: '/sign-in', lazy: () => import('./routes/sign-in.route.js') },
  {
    path: '/',
    lazy: () => import('./routes/shell.route.js'),
    children: [
      { index: true, loader: toMovedPortfolio, lazy: () => import('./routes/inbox.route.js') },
      { path: 'portfolio', lazy: () => import('./routes/portfolio.route.js') },
      { path: 'propose', lazy: () => import('./routes/propose.route.js') },
      {
        path: 'initiatives/:initiativeId',
        lazy: () => import('./routes/initiative.route.js'),
      },
      { path: 'engine', lazy: () => import('./routes/engine.route.js') },
    ],
  },
  // For designers: each component in every state. Nothing links to it.
  { path: '/gallery', lazy: () => import('./routes/gallery.route.js') },
];

export const router = createBrowserRouter([
  { ErrorBoundary: ErrorRoute, HydrateFallback: () => null, children: routes },
]);
