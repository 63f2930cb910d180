import { createHash } from 'node:crypto';
import net from 'node:net';
import * as sample from '@tollgate/evidence-files/testing';
import type { LightMyRequestResponse } from 'fastify';
import { Client } from 'pg';
import { evidenceRecorded } from '../resources/recorded.js';
import { fileSchema } from '../resources/file.js';
import { answerOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import type { FeatureTeam } from '../testing/feature-gate.js';
import { GATE, propose, signInTeam } from '../testing/feature-gate.js';
import type { Requests } from '../testing/requests.js';

const FILE_BYTES_MAX = 64 * 1024;
const disposition = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
const idOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

const bring = (
  who: Requests,
  content: Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> =>
  who.send({
    method: 'POST',
    url: '/api/v1/files',
    payload: content,
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': disposition('Notes.pdf'),
      ...headers,
    },
  });

describe('files', () => {
  let under: ApiUnderTest;
  let team: FeatureTeam;
  beforeAll(async () => {
    under = await openApi();
    team = await signInTeam(under);
  });
  afterAll(() => under.close());

  const filesKept = async (): Promise<number> => {
    const { rows } = await under.writerPool.query('select count(*) as kept from files.upload');
    return rows[0].kept;
  };

  /** Adds a brought file as evidence and gives its address. */
  const attached = async (content: Buffer, name: string, url: string): Promise<string> => {
    const brought = await bring(team.manager, content, {
      'content-disposition': disposition(name),
    });
    const { fileId } = answerOf(fileSchema, brought);
    const added = await team.manager.post(`${url}/evidence`, { ...evidence, fileId });
    expect(added.statusCode).toBe(201);
    const { evidenceId, file, digest } = answerOf(evidenceRecorded, added);
    expect({ file: file?.fileId, digest }).toEqual({ file: fileId, digest: fileId });
    return `${url}/evidence/${evidenceId}`;
  };

  const evidence = {
    gate: GATE,
    kind: 'document',
    title: 'Interviews',
    source: 'Research',
    asOf: '2026-10-01',
  };

  describe('brought in', () => {
    it('are kept once, under the hash of their content, whatever type was declared', async () => {
      const first = await bring(team.manager, sample.PDF);
      expect(first.statusCode).toBe(201);
      const file = answerOf(fileSchema, first);
      expect(file).toMatchObject({
        fileId: idOf(sample.PDF),
        name: 'Notes.pdf',
        mediaType: 'application/pdf',
        byteCount: sample.PDF.length,
      });
      expect(first.headers['location']).toBe(`/api/v1/files/${file.fileId}`);
      const again = await bring(team.manager, sample.PDF);
      expect([again.statusCode, again.json()]).toEqual([200, file]);
      expect((await team.manager.get(`/api/v1/files/${file.fileId}`)).json()).toEqual(file);
    });

    it('404: are nobody else’s, who may only know the hash', async () => {
      await bring(team.manager, sample.PNG, { 'content-disposition': disposition('a.png') });
      const foreign = await team.director.get(`/api/v1/files/${idOf(sample.PNG)}`);
      expect(refusalOf(foreign)).toEqual({ status: 404, code: 'not-found' });
      const url = await propose(team.manager);
      const stolen = await team.director.post(`${url}/evidence`, {
        ...evidence,
        fileId: idOf(sample.PNG),
      });
      expect(refusalOf(stolen)).toEqual({ status: 422, code: 'file-unknown' });
    });

    it.each([
      ['a program', sample.PROGRAM, 'a.pdf'],
      ['a document with macros', sample.DOCM, 'a.docx'],
      ['an archive', sample.zipOf({ 'a.txt': 'a' }), 'a.docx'],
      ['a drawing that can run', sample.SVG_WITH_SCRIPT, 'a.txt'],
      ['a page', sample.PAGE_WITH_SCRIPT, 'a.txt'],
      ['bytes that are nothing known', Buffer.from('ff00ff00', 'hex'), 'a.pdf'],
    ])('415: %s is refused, whatever its name says', async (_what, content, name) => {
      const before = await filesKept();
      const answer = await bring(team.manager, content, {
        'content-disposition': disposition(name),
      });
      expect(refusalOf(answer)).toEqual({ status: 415, code: 'file-type-refused' });
      expect(await filesKept()).toBe(before);
    });

    it.each([
      ['a path', '../../etc/passwd.pdf'],
      ['a path of Windows', 'C:\\temp\\a.pdf'],
      ['a turned direction', 'a\u202efdp.exe.pdf'],
      ['a control', 'a\u0007.pdf'],
      ['a line break', 'a\r\nx-evil: 1.pdf'],
      ['blanks at its end', 'a.pdf '],
      ['another ending', 'a.exe'],
      ['no ending', 'a'],
      ['too much', `${'a'.repeat(252)}.pdf`],
    ])('422: a name with %s is refused', async (_what, name) => {
      const before = await filesKept();
      const answer = await bring(team.manager, Buffer.from('%PDF-1.7 other'), {
        'content-disposition': disposition(name),
      });
      expect(refusalOf(answer)).toEqual({ status: 422, code: 'file-name-refused' });
      expect(await filesKept()).toBe(before);
    });

    it.each(['Größe, 日本語 🙂.pdf', "It's 100% (final).pdf", 'a.b.c.PDF'])(
      'keep their name: %s',
      async (name) => {
        const content = Buffer.from(`%PDF-1.7 ${name}`);
        const answer = await bring(team.manager, content, {
          'content-disposition': disposition(name),
        });
        expect(answerOf(fileSchema, answer).name).toBe(name);
      },
    );

    it('have one name, however its letters were put together', async () => {
      const answer = await bring(team.manager, Buffer.from('%PDF-1.7 apart'), {
        'content-disposition': disposition('Gro\u0308ße.pdf'),
      });
      expect(answerOf(fileSchema, answer).name).toBe('Gr\u00f6ße.pdf');
    });

    it.each([
      [422, 'file-empty', Buffer.alloc(0), {}],
      [413, 'file-too-large', Buffer.alloc(FILE_BYTES_MAX + 1, 'a'), {}],
      [400, 'malformed-request', sample.PDF, { 'content-disposition': 'attachment' }],
      [415, 'unsupported-media-type', sample.PDF, { 'content-type': 'application/pdf' }],
      [415, 'unsupported-media-type', sample.PDF, { 'content-encoding': 'gzip' }],
      [
        422,
        'file-digest-mismatch',
        sample.PDF,
        { 'content-digest': `sha-256=:${'A'.repeat(43)}=:` },
      ],
    ])('%s %s', async (...[status, code, content, headers]) => {
      const answer = await bring(team.director, content, headers);
      expect(refusalOf(answer)).toEqual({ status, code });
    });

    it('are as large as allowed, and as their digest says', async () => {
      const content = Buffer.alloc(FILE_BYTES_MAX, 'a');
      const digest = createHash('sha256').update(content).digest('base64');
      const answer = await bring(team.manager, content, {
        'content-disposition': disposition('a.txt'),
        'content-digest': `sha-256=:${digest}:`,
      });
      expect(answer.statusCode).toBe(201);
    });

    it('401: from nobody, and a body of bytes goes nowhere else', async () => {
      expect(refusalOf(await bring(under.anyone, sample.PDF)).code).toBe('sign-in-required');
      const elsewhere = await team.manager.send({
        method: 'POST',
        url: '/api/v1/initiatives',
        payload: sample.PDF,
        headers: { 'content-type': 'application/octet-stream', 'idempotency-key': 'x' },
      });
      expect(refusalOf(elsewhere)).toEqual({ status: 415, code: 'unsupported-media-type' });
    });
  });

  describe('over a connection', () => {
    let port: number;
    beforeAll(async () => {
      await under.api.app.listen(0, '127.0.0.1');
      port = Number(new URL(await under.api.app.getUrl()).port);
    });

    /** Sends raw text; resolves with everything that came back when the connection closes. */
    const exchange = (headers: readonly string[], body: readonly string[]): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = net.connect(port, '127.0.0.1', () => {
          socket.write(
            [
              'POST /api/v1/files HTTP/1.1',
              `Host: 127.0.0.1:${port}`,
              `Authorization: ${team.manager.authorization}`,
              'Content-Type: application/octet-stream',
              'Content-Disposition: attachment; filename="Broken.pdf"',
              ...headers,
              '',
              ...body,
            ].join('\r\n'),
          );
        });
        let answer = '';
        socket.on('data', (data) => (answer += data.toString()));
        socket.on('close', () => resolve(answer));
        socket.on('error', reject);
        if (headers.includes('Content-Length: 5000')) setTimeout(() => socket.destroy(), 100);
      });

    it('leave nothing when they break off on their way', async () => {
      const before = await filesKept();
      await exchange(['Content-Length: 5000'], ['%PDF-1.7 and then nothing more']);
      const whole = await bring(team.manager, Buffer.from('%PDF-1.7 whole'));
      expect(whole.statusCode).toBe(201);
      expect(await filesKept()).toBe(before + 1);
    });

    it('413: are refused where they grow too large, announced or not', async () => {
      const announced = await exchange([`Content-Length: ${FILE_BYTES_MAX + 1}`], ['%PDF-1.7']);
      expect(announced).toMatch(/^HTTP\/1\.1 413 [^]*file-too-large/);
      const chunk = 'a'.repeat(0x8000);
      const chunks = [chunk, chunk, chunk].flatMap((each) => ['8000', each]);
      const growing = await exchange(['Transfer-Encoding: chunked'], chunks);
      expect(growing).toMatch(/^HTTP\/1\.1 413 [^]*file-too-large/);
    });
  });

  describe('as evidence', () => {
    it('are handed out as attachments that can do nothing', async () => {
      const url = await propose(team.manager);
      const name = 'Größe 🙂.gif';
      const address = await attached(sample.GIF_WITH_SCRIPT, name, url);
      const answer = await team.auditor.get(`${address}/file`);
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload.equals(sample.GIF_WITH_SCRIPT)).toBe(true);
      const digest = createHash('sha256').update(sample.GIF_WITH_SCRIPT).digest('base64');
      expect(answer.headers).toMatchObject({
        'content-type': 'image/gif',
        'content-disposition': expect.stringMatching(/^attachment; filename="/),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'repr-digest': `sha-256=:${digest}:`,
      });
      expect(answer.headers['content-disposition']).toContain(
        `filename*=UTF-8''${encodeURIComponent(name)}`,
      );
    });

    it('of plain text say their encoding', async () => {
      const address = await attached(sample.CSV, 'a.csv', await propose(team.manager));
      const answer = await team.director.get(`${address}/file`);
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(answer.body).toBe(sample.CSV.toString('utf8'));
    });

    it('401, 404: are for people who may read the initiative, where there is a file', async () => {
      const url = await propose(team.manager);
      const address = await attached(sample.PDF, 'a.pdf', url);
      expect(refusalOf(await under.anyone.get(`${address}/file`)).status).toBe(401);
      const link = await team.manager.post(`${url}/evidence`, {
        ...evidence,
        link: 'https://example.org/study',
      });
      const { evidenceId } = answerOf(evidenceRecorded, link);
      const none = await team.manager.get(`${url}/evidence/${evidenceId}/file`);
      expect(refusalOf(none)).toEqual({ status: 404, code: 'not-found' });
      const unknown = await team.manager.get(`${url}/evidence/evi_0/file`);
      expect(refusalOf(unknown)).toEqual({ status: 404, code: 'evidence-unknown' });
    });

    it('410, 500: are not handed out once erased, or when storage changed them', async () => {
      const administrator = new Client({ connectionString: under.adminUrl });
      await administrator.connect();
      try {
        const url = await propose(team.manager);
        const erased = await attached(Buffer.from('%PDF-1.7 private'), 'a.pdf', url);
        const damaged = await attached(Buffer.from('%PDF-1.7 damaged'), 'b.pdf', url);
        await administrator.query(
          'update files.content set bytes = null, erased_at = now() where digest = $1',
          [Buffer.from(idOf(Buffer.from('%PDF-1.7 private')), 'hex')],
        );
        await administrator.query('alter table files.content drop constraint named_by_content');
        await administrator.query('update files.content set bytes = $2 where digest = $1', [
          Buffer.from(idOf(Buffer.from('%PDF-1.7 damaged')), 'hex'),
          Buffer.from('%PDF-1.7 changed'),
        ]);
        expect(refusalOf(await team.manager.get(`${erased}/file`))).toEqual({
          status: 410,
          code: 'file-erased',
        });
        expect(refusalOf(await team.manager.get(`${damaged}/file`))).toEqual({
          status: 500,
          code: 'file-damaged',
        });
        const again = await bring(team.manager, Buffer.from('%PDF-1.7 private'));
        expect(refusalOf(again)).toEqual({ status: 410, code: 'file-erased' });
      } finally {
        await administrator.end();
      }
    });
  });
});
