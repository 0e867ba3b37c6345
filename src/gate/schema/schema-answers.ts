import type { ValidationError } from 'kubeconform-wasm';
import type { KubeObject } from '../../manifest/object.ts';

/** One reason why a schema refuses an object. Paths start at the object's root. */
export interface SchemaViolation extends ValidationError {
  /** For an unknown field: where else in this object a field of that name would be known. */
  home?: (string | number)[];
}

/** What the schema of its kind says of one object; an object that is valid has none. */
export interface SchemaAnswer {
  /** `skipped`: there is no schema; `error`: the object or its schema could not be read. */
  readonly status: 'invalid' | 'skipped' | 'error';
  readonly errors: readonly SchemaViolation[];
  /** Where the schema comes from: Kubernetes itself, a CustomResourceDefinition at hand, or `schema-locations`. */
  readonly origin: SchemaOrigin;
}

export type SchemaOrigin = 'kubernetes' | 'definition' | 'location';

/** A kind that the target Kubernetes serves itself. */
export interface BuiltInKind {
  readonly apiVersion: string;
  readonly kind: string;
}

/** All that the schemas said: data, because they are asked elsewhere and beside the rules. */
export interface SchemaAnswers {
  /** Those objects that are not valid. */
  readonly answers: ReadonlyMap<KubeObject, SchemaAnswer>;
  /** What the target serves; empty while every object has a schema. */
  readonly builtIn: readonly BuiltInKind[];
  /** Versions that the CustomResourceDefinitions at hand serve, by `group/Kind`. */
  readonly served: ReadonlyMap<string, readonly string[]>;
  /** What a reader must know to trust the verdict: what was not checked, and why. */
  readonly notes: readonly string[];
}
