export { CANONICAL_DEPTH_MAX, NotCanonical, canonicalize } from './canonical-json.js';
export type { JsonObject, JsonValue } from './canonical-json.js';
