import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { httpProblem } from '../http/problem.js';

/**
 * The whole body of an upload. Nothing is kept of one that is too large, broken off, or not what its sender
 * announced.
 *
 * @throws {HttpProblem} 413, 415, 422 or, when the connection broke, 400 that nobody reads.
 */
export const readBody = async (request: FastifyRequest, bytesMax: number): Promise<Buffer> => {
  const { body, headers } = request;
  if (!(body instanceof Readable)) throw httpProblem('unsupported-media-type');
  const announced = Number(headers['content-length'] ?? 0);
  if (announced > bytesMax) throw tooLarge(bytesMax);
  const chunks: Buffer[] = [];
  let byteCount = 0;
  try {
    // Leaving the loop must not break the connection: the refusal still has to go out on it.
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      chunks.push(chunk);
      byteCount += chunk.length;
      if (byteCount > bytesMax) break;
    }
  } catch (error) {
    throw httpProblem('malformed-request', { detail: `The body broke off: ${String(error)}` });
  }
  if (byteCount > bytesMax) throw tooLarge(bytesMax);
  if (byteCount === 0) throw httpProblem('file-empty');
  const content = Buffer.concat(chunks, byteCount);
  refuseOtherDigest(headers['content-digest'], content);
  return content;
};

const tooLarge = (bytesMax: number) =>
  httpProblem('file-too-large', {
    detail: `A file may have ${bytesMax} bytes.`,
    // The rest of the body is not read, so the connection cannot be used for another request.
    headers: { connection: 'close' },
  });

const SHA_256 = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/;

/** What the sender says of the bytes (RFC 9530) must be true of them; other algorithms are not looked at. */
const refuseOtherDigest = (
  header: string | readonly string[] | undefined,
  content: Buffer,
): void => {
  const stated = SHA_256.exec([header ?? []].flat().join(','))?.[1];
  if (stated === undefined) return;
  const actual = createHash('sha256').update(content).digest('base64');
  if (stated !== actual) {
    throw httpProblem('file-digest-mismatch', {
      extensions: { facts: { stated, actual } },
    });
  }
};
