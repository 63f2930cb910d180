import type { FastifyInstance } from 'fastify';

interface Route {
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
}

/** Every route the server knows; answers which methods a path has, for `405` with `Allow` (RFC 9110 §15.5.6). */
export class RouteTable {
  readonly #routes: Route[] = [];

  /** Collects from the moment of the call on, so call it before any route is added. */
  collectFrom(server: FastifyInstance): void {
    server.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) {
        this.#routes.push({ method: each, template: url, pattern: patternOf(url) });
      }
    });
  }

  /** Methods with a route for exactly this path, sorted; empty for an unknown path. */
  methodsAt(path: string): readonly string[] {
    const methods = this.#routes
      .filter(({ pattern }) => pattern.test(path))
      .map(({ method }) => method);
    return [...new Set(methods)].sort();
  }

  all(): readonly Pick<Route, 'method' | 'template'>[] {
    return this.#routes;
  }
}

const patternOf = (template: string): RegExp => {
  const steps = template
    .split('/')
    .map((step) =>
      step.startsWith(':') ? '[^/]+' : step.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
  return new RegExp(`^${steps.join('/')}$`);
};
