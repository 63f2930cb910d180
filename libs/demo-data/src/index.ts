export { DEMO_PEOPLE, DEMO_PERSONAS } from './demo-people.js';
export type { DemoPerson, DemoPersona } from './demo-people.js';
export { seedDemo } from './seed-demo.js';
export type { DemoProgress, DemoReport, DemoSeed } from './seed-demo.js';
export { DEMO_AGENT, StoryRefused } from './storyteller.js';
