import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathOf } from './path-of.js';

const NOT_PAGES = /^\/(?:api|health|version)(?:\/|$)/;

/** Files that a build names by their content never change under a name. */
const HASHED = /[.-][A-Za-z0-9_-]{8,}\.(?:js|css|woff2|svg|png)(?:\.br|\.gz)?$/;

/** Whether a path belongs to the web application rather than to the API. */
export const isPagePath = (requestPath: string): boolean => !NOT_PAGES.test(requestPath);

/** The built web application, served from this origin; its own router finds pages, so every page is the one file. */
export class WebApp {
  readonly #root: string;
  readonly #page: Buffer;

  private constructor(root: string, page: Buffer) {
    this.#root = root;
    this.#page = page;
  }

  /** Undefined where nothing is configured or built: the API then serves alone. */
  static from(root: string | undefined): WebApp | undefined {
    if (root === undefined) return undefined;
    const page = join(root, 'index.html');
    return existsSync(page) ? new WebApp(resolve(root), readFileSync(page)) : undefined;
  }

  async serveOn(server: FastifyInstance): Promise<void> {
    await server.register(fastifyStatic, {
      root: this.#root,
      wildcard: false,
      index: false,
      dotfiles: 'ignore',
      // The build lays compressed files beside the others.
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, file) => {
        const control = HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
        void reply.header('cache-control', control);
      },
    });
  }

  /** Answers with the page when a browser asked for one. @returns whether it did. */
  answersInstead(request: FastifyRequest, reply: FastifyReply): boolean {
    const path = pathOf(request.url);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!reads || !isPagePath(path)) return false;
    // Only browsers ask for HTML by name; everything else gets the page at its one real address.
    if (path !== '/' && request.headers.accept?.includes('text/html') !== true) return false;
    void reply
      .status(200)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(this.#page);
    return true;
  }
}
