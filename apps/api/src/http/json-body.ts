import type { FastifyInstance } from 'fastify';
import { httpProblem } from './problem.js';
import { parseStrictJson } from './strict-json.js';

/** Largest body in bytes; evidence is linked with its digest, not sent. */
export const BODY_BYTES_MAX = 256 * 1024;

const OTHER_CHARSET = /;\s*charset\s*=\s*"?(?!utf-8\b)/i;

/** The one kind of body this API reads: JSON in UTF-8, without content coding, strictly parsed. */
export const acceptOnlyStrictJson = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_BYTES_MAX },
    (request, body, done) => {
      const coding = request.headers['content-encoding'];
      if (coding !== undefined && coding !== 'identity') {
        done(
          httpProblem('unsupported-media-type', {
            detail: 'Send the body without content coding.',
          }),
        );
        return;
      }
      if (OTHER_CHARSET.test(request.headers['content-type'] ?? '')) {
        done(httpProblem('unsupported-media-type'));
        return;
      }
      try {
        done(null, body.length === 0 ? undefined : parseStrictJson(Buffer.from(body)));
      } catch (error) {
        done(
          error instanceof Error ? error : new Error('the JSON parser failed', { cause: error }),
        );
      }
    },
  );
};
