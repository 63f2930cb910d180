export { SignedInShell as Component } from '../features/shell/signed-in-shell.js';
