export { sourceKinds, type Source, type SourceId, type SourceKind } from "./source.js";
