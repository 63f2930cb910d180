import type { Type } from '@nestjs/common';
import { MigrateInitiativeController } from './migrate-initiative.controller.js';
import { MigrateManyController } from './migrate-many.controller.js';
import { PreviewManyController } from './preview-many.controller.js';
import { OperationsController } from './operations.controller.js';

/** Moving initiatives to another version of their template: one, many, and how far the many are. */
export const MIGRATION_CONTROLLERS: readonly Type[] = [
  MigrateInitiativeController,
  PreviewManyController,
  MigrateManyController,
  OperationsController,
];
