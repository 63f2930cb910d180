import type { CommandContext } from '../command-context.js';
import { applicationSteps } from './application-steps.js';
import { embeddedDatabaseSteps, externalDatabaseSteps } from './database-steps.js';
import { engineSteps } from './engine-steps.js';
import type { Examination } from './examine.js';
import { Laboratory } from './laboratory.js';
import { machineSteps } from './machine-steps.js';

/** All steps for this environment. A database of the operator's is looked at and never written to. */
export const doctorExamination = (context: CommandContext, dataDirectory: string): Examination => {
  const laboratory = new Laboratory();
  const databaseUrl = context.environment.DATABASE_URL;
  return {
    steps: [
      ...machineSteps(dataDirectory),
      ...(databaseUrl === undefined
        ? embeddedDatabaseSteps(laboratory)
        : externalDatabaseSteps(databaseUrl)),
      ...engineSteps(laboratory, context),
      ...(databaseUrl === undefined ? applicationSteps(laboratory, context) : []),
    ],
    cleanUp: () => laboratory.teardown.run(),
  };
};
