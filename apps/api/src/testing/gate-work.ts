import { gateSchema } from '../resources/gate.js';
import { answerOf } from './answer-of.js';
import type { Requests } from './requests.js';

/** Does all work of the gate as its definition asks for it. */
export const doTheWork = async (manager: Requests, url: string): Promise<void> => {
  const { definition } = answerOf(gateSchema, await manager.get(url));
  for (const { key, title } of definition.deliverables) {
    await manager.post(`${url}/deliverables`, { deliverable: key, title });
  }
  for (const { key, kind } of definition.criteria) {
    await manager.post(`${url}/criteria/${key}/assessments`, {
      verdict: 'met',
      reason: 'As the case shows',
      ...(kind === 'should' && { score: 80 }),
    });
  }
  for (const { key } of definition.checklist) {
    await manager.patch(`${url}/checklist/${key}`, { status: 'done' });
  }
};
