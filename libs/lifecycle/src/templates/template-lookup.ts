import type { LifecycleTemplate } from './lifecycle-template.js';

/** The template of this id and version, or undefined. It must answer alike for ever: versions never change. */
export type TemplateLookup = (id: string, version: number) => LifecycleTemplate | undefined;
