export { ProposePage as Component } from '../features/propose/propose-page.js';
