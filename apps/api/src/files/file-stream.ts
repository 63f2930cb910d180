import type { FastifyInstance } from 'fastify';
import { httpProblem } from '../http/problem.js';

/** Where files are brought; nowhere else is a body anything but JSON. */
export const FILES_URL = '/api/v1/files';

/**
 * Hands a raw body on unread. The route reads it after it knows who is asking, so nobody fills the memory of
 * this process without being signed in.
 */
export const acceptFileStreams = (server: FastifyInstance): void => {
  server.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    const coding = request.headers['content-encoding'];
    const isWelcome =
      request.routeOptions.url === FILES_URL && (coding === undefined || coding === 'identity');
    done(isWelcome ? null : httpProblem('unsupported-media-type'), payload);
  });
};
