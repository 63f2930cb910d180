export { Gallery as Component } from '../features/gallery/gallery.js';
