import type { SignedIn } from '../session/sessions.js';
import type { Trace } from './trace.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before anything else looks at the request. */
    trace: Trace;
    /** Null until the access guard knows who acts. */
    signedIn: SignedIn | null;
  }
}
