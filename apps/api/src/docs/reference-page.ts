import type { OpenAPIObject } from '@nestjs/swagger';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

const START = `window.addEventListener('DOMContentLoaded', () => {
  SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null });
});
`;

/** The reference for people: Swagger UI from its package, without inline script or style and without other hosts. */
export class ReferencePage {
  static readonly HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tollgate API</title>
<link rel="stylesheet" href="/api/docs/assets/swagger-ui.css">
<script src="/api/docs/assets/swagger-ui-bundle.js" defer></script>
<script src="/api/docs/assets/start.js" defer></script>
</head>
<body><main id="reference"></main></body>
</html>
`;

  #describe: (() => OpenAPIObject) | undefined;
  #document: OpenAPIObject | undefined;
  readonly #assets = new Map<string, Asset>();

  /** Told how to describe the application once it is wired; done when first asked for, not at start. */
  set describe(describe: () => OpenAPIObject) {
    this.#describe = describe;
  }

  get document(): OpenAPIObject {
    this.#document ??= this.#describe?.();
    if (!this.#document) throw new Error('the application is described before it is wired');
    return this.#document;
  }

  assetOf(name: string): Asset | undefined {
    const known = this.#assets.get(name);
    if (known) return known;
    const asset = readAsset(name);
    if (asset) this.#assets.set(name, asset);
    return asset;
  }
}

const readAsset = (name: string): Asset | undefined => {
  switch (name) {
    case 'start.js':
      return { type: 'text/javascript; charset=utf-8', bytes: Buffer.from(START) };
    case 'swagger-ui-bundle.js':
      return { type: 'text/javascript; charset=utf-8', bytes: packaged(name) };
    case 'swagger-ui.css':
      return { type: 'text/css; charset=utf-8', bytes: packaged(name) };
    default:
      return undefined;
  }
};

const packaged = (name: string): Buffer => {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'),
  );
  return readFileSync(path.join(folder, name));
};
