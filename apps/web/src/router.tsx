import { createBrowserRouter } from 'react-router';
import { ErrorRoute } from './routes/error.route.js';

/** Every screen is a file of its own that loads when it is first opened. */
export const router = createBrowserRouter([
  {
    path: '/gallery',
    lazy: () => import('./routes/gallery.route.js'),
    HydrateFallback: () => null,
    ErrorBoundary: ErrorRoute,
  },
]);
