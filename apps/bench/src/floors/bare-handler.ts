// Floor 2, its own process: a plain Node HTTP handler that reads a stream, appends one event and upserts one row.
// No rules, no sign-in, no validation, no envelope, no proof: what any event-sourced answer has to pay at least.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import pg from 'pg';
import { FLOOR_BODY } from './floor-schema.js';

const [databaseUrl] = process.argv.slice(2);
if (databaseUrl === undefined) throw new Error('usage: bare-handler <database url>');
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });

const readBody = async (incoming: IncomingMessage): Promise<{ stream: string; note: string }> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as { stream: string; note: string };
};

const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
  const { stream, note } = await readBody(incoming);
  const client = await pool.connect();
  try {
    const read = await client.query<{ version: number }>({
      name: 'floor-read',
      text: 'select version, body from floor.event where stream_id = $1 order by version desc limit 10',
      values: [stream],
    });
    const version = (read.rows[0]?.version ?? 0) + 1;
    await client.query('begin');
    await client.query({
      name: 'floor-append',
      text: 'insert into floor.event (stream_id, version, body) values ($1, $2, $3)',
      values: [stream, version, FLOOR_BODY],
    });
    await client.query({
      name: 'floor-view',
      text: `insert into floor.view (stream_id, version, body) values ($1, $2, $3)
             on conflict (stream_id) do update set version = excluded.version, body = excluded.body`,
      values: [stream, version, note],
    });
    await client.query('commit');
    outgoing.writeHead(201, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify({ stream, version }));
  } finally {
    client.release();
  }
};

const server = createServer((incoming, outgoing) => {
  handle(incoming, outgoing).catch((error: unknown) => {
    outgoing.writeHead(500).end(String(error));
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  process.stdout.write(
    `${JSON.stringify({ ready: true, url: `http://127.0.0.1:${address.port}` })}\n`,
  );
});
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end();
});
