export { EnginePage as Component } from '../features/engine/engine-page.js';
