import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const FOLDER = path.join(__dirname, '../catalogue/golden');

const goldenEvent = z.strictObject({
  type: z.string(),
  schemaVersion: z.int().min(1),
  data: z.record(z.string(), z.json()),
});

/** An event as a release once stored it. */
export type GoldenEvent = z.infer<typeof goldenEvent>;

/** Every stored example, in the order of its file name. */
export const goldenEvents: readonly GoldenEvent[] = readdirSync(FOLDER)
  .sort()
  .map((file) => goldenEvent.parse(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))));
