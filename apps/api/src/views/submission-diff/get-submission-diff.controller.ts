import { Controller, Get, Param } from '@nestjs/common';
import type { FrozenSubmission, InitiativeEvent } from '@tollgate/lifecycle';
import { diffFrozenContent, frozenAt } from '@tollgate/lifecycle';
import { AccessFor } from '../../http/access.js';
import { httpProblem } from '../../http/problem.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { SubmissionDiffPath } from '../../initiatives/paths.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import type { SubmissionDiffResource } from '../../resources/submission-diff.js';
import { submissionDiffResource, submissionDiffSchema } from '../../resources/submission-diff.js';

@Controller('initiatives/:initiativeId/gates/:gate/submissions/:submission/diff')
@AccessFor('signedIn')
export class GetSubmissionDiffController {
  constructor(private readonly initiatives: Initiatives) {}

  @Get(':other')
  @Sparse({ of: submissionDiffSchema, keep: ['gate', 'before', 'after'] })
  @Documented({
    summary: 'Compare two submissions of a gate field by field',
    description:
      'What `other` freezes differently from `submission`, rebuilt from the log as each was when it was submitted.',
    answer: submissionDiffSchema,
  })
  async getSubmissionDiff(@Param() path: SubmissionDiffPath): Promise<SubmissionDiffResource> {
    const { initiativeId, gate, submission, other } = path;
    const events = await this.initiatives.eventsOf(initiativeId);
    const diff = diffFrozenContent(
      this.#frozen(events, gate, submission),
      this.#frozen(events, gate, other),
    );
    return submissionDiffResource(diff, { gate, before: submission, after: other });
  }

  #frozen(events: readonly InitiativeEvent[], gate: string, submission: number): FrozenSubmission {
    const content = frozenAt(events, { gate, submission });
    if (!content) throw httpProblem('not-found');
    return { content, template: this.initiatives.templateOf(content) };
  }
}
