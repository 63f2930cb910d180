import { Controller, Get, Param } from '@nestjs/common';
import {
  RulesOfRounds,
  amendApproval,
  asRecorded,
  findRound,
  isEmptyAmendment,
  underApproval,
  votersIn,
  whatIf,
} from '@tollgate/policy-replay';
import { RuleBook } from '@tollgate/rule-book';
import { z } from 'zod';
import { People } from '../directory/people.js';
import { AccessFor } from '../http/access.js';
import { httpProblem } from '../http/problem.js';
import { QueryParameters } from '../http/query-parameters.js';
import { Initiatives } from '../initiatives/initiatives.js';
import { SubmissionPath } from '../initiatives/paths.js';
import { Documented } from '../openapi/documented.js';
import { listOf, personId } from '../resources/values.js';
import { breachSchema, flipSchema } from './simulation.resource.js';
import { ReviewWhatIfRequest } from './review-what-if.request.js';

export const reviewWhatIfSchema = flipSchema
  .extend({
    flips: z.boolean(),
    breaches: listOf(breachSchema),
    pivotal: listOf(personId).meta({
      description: 'Voters without whom it comes out otherwise, under the rules asked about',
    }),
  })
  .meta({ id: 'ReviewWhatIf' });

@Controller('initiatives/:initiativeId/gates/:gate/submissions/:submission/what-if')
@AccessFor('signedIn')
export class ReviewWhatIfController {
  constructor(
    private readonly initiatives: Initiatives,
    private readonly people: People,
    private readonly rules: RuleBook,
  ) {}

  @Get()
  @Documented({
    summary: 'Ask what one review had come to under another rule or without some voters',
    description:
      'Nothing is recorded. Who could vote stays as it was at submission; a vote that was refused then is not in the log.',
    answer: reviewWhatIfSchema,
  })
  async getReviewWhatIf(
    @Param() path: SubmissionPath,
    @QueryParameters() query: ReviewWhatIfRequest,
  ): Promise<z.infer<typeof reviewWhatIfSchema>> {
    const events = await this.initiatives.eventsOf(path.initiativeId);
    const { directory } = await this.people.read(votersIn(events, path));
    const round = findRound(events, path, directory.people);
    if (!round) throw httpProblem('not-found');
    const { id, version } = round.template;
    await this.rules.hasTemplate({ id, version });
    const amendment = query.toAmendment();
    const change = isEmptyAmendment(amendment)
      ? asRecorded
      : underApproval(({ approval }) => amendApproval(approval, amendment));
    const rules = new RulesOfRounds(this.rules.findTemplate, change, query.without);
    const answer = whatIf(round, rules);
    if (!answer) throw httpProblem('not-found');
    return answer;
  }
}
