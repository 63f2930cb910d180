import type { FileStore, ReadOutcome, UploadedFile } from '@tollgate/evidence-files';
import { FileDamaged, nameFits, recogniseContent } from '@tollgate/evidence-files';
import type { EvidenceFile } from '@tollgate/lifecycle';
import type { FastifyRequest } from 'fastify';
import { httpProblem } from '../http/problem.js';
import { declaredName } from './file-name.js';
import { readBody } from './read-body.js';

/** Bodies held in memory at the same time; together with the size limit this bounds the memory. */
const UPLOADS_AT_ONCE_MAX = 8;

/** What one person may bring within 24 hours. */
const FILES_A_DAY_MAX = 200;
const BYTES_A_DAY_MAX = 1024 ** 3;

const RETRY_AFTER_S = '5';
const DAY_S = '86400';

/** Brings files in and hands them out; what they are for, the evidence says. */
export class EvidenceFiles {
  readonly #store: FileStore;
  readonly #bytesMax: number;
  #underWay = 0;

  constructor(store: FileStore, { bytesMax }: { readonly bytesMax: number }) {
    this.#store = store;
    this.#bytesMax = bytesMax;
  }

  /** Receives the body of a request as a file of this person. @throws {HttpProblem} for everything but success. */
  async receive(
    request: FastifyRequest,
    { personId, at }: { readonly personId: string; readonly at: string },
  ): Promise<{ readonly file: UploadedFile; readonly isNew: boolean }> {
    const name = declaredName(request.headers['content-disposition']);
    if (this.#underWay >= UPLOADS_AT_ONCE_MAX) {
      throw httpProblem('uploads-busy', { headers: { 'retry-after': RETRY_AFTER_S } });
    }
    this.#underWay += 1;
    try {
      const content = await readBody(request, this.#bytesMax);
      const mediaType = await mediaTypeOf(content, name);
      return await this.#keep({ personId, name, mediaType, content, at });
    } finally {
      this.#underWay -= 1;
    }
  }

  /** A file that this person brought, with its upload. @throws {HttpProblem} 404 for everybody else. */
  async uploadOf(personId: string, fileId: string): Promise<UploadedFile> {
    const file = await this.#store.findUpload(personId, fileId);
    if (!file) throw httpProblem('not-found');
    return file;
  }

  /**
   * The file that evidence shall be. Only whoever brought it may attach it: a hash alone, which stands in the
   * log for many to read, opens nothing.
   *
   * @throws {HttpProblem} 422 when this person brought no such file.
   */
  async attachable(
    personId: string,
    fileId: string | undefined,
  ): Promise<{ readonly file?: EvidenceFile }> {
    if (fileId === undefined) return {};
    const found = await this.#store.findUpload(personId, fileId);
    if (!found) throw httpProblem('file-unknown', { extensions: { facts: { fileId } } });
    const { name, mediaType, byteCount } = found;
    return { file: { fileId, name, mediaType, byteCount } };
  }

  /** The bytes of a file. @throws {HttpProblem} 410 once erased, 500 when they are no longer what was brought. */
  async read(fileId: string): Promise<Extract<ReadOutcome, { readonly kind: 'found' }>> {
    const outcome = await this.#readIntact(fileId);
    switch (outcome.kind) {
      case 'found':
        return outcome;
      case 'erased':
        throw erased(outcome.erasedAt);
      case 'unknown':
        throw httpProblem('not-found');
    }
  }

  async #readIntact(fileId: string): Promise<ReadOutcome> {
    try {
      return await this.#store.read(fileId);
    } catch (error) {
      if (!(error instanceof FileDamaged)) throw error;
      const { actual } = error;
      throw httpProblem('file-damaged', { extensions: { facts: { fileId, actual } } });
    }
  }

  async #keep(
    upload: Parameters<FileStore['keep']>[0],
  ): Promise<{ readonly file: UploadedFile; readonly isNew: boolean }> {
    const quota = { filesMax: FILES_A_DAY_MAX, bytesMax: BYTES_A_DAY_MAX };
    const outcome = await this.#store.keep(upload, quota);
    switch (outcome.kind) {
      case 'kept':
        return outcome;
      case 'quotaReached':
        throw httpProblem('file-quota-reached', { headers: { 'retry-after': DAY_S } });
      case 'erased':
        throw erased(outcome.erasedAt);
    }
  }
}

const mediaTypeOf = async (content: Buffer, name: string): Promise<string> => {
  const recognised = await recogniseContent(content);
  if (recognised.kind === 'refused') {
    throw httpProblem('file-type-refused', {
      extensions: { facts: { found: recognised.found } },
    });
  }
  const { mediaType } = recognised;
  if (!nameFits(name, mediaType)) {
    throw httpProblem('file-name-refused', {
      detail: `By its content this is ${mediaType}; its name ends otherwise.`,
      extensions: { facts: { found: mediaType } },
    });
  }
  return mediaType;
};

const erased = (erasedAt: string) =>
  httpProblem('file-erased', { extensions: { facts: { erasedAt } } });
