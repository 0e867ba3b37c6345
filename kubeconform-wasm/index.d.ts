/** One reason why a document is refused. Messages never quote a value of the document: it may be a Secret's. */
export interface ValidationError {
  /** Where in the document, from its root; for a missing or an unknown property the object it is missing or unknown in. */
  path: (string | number)[];
  message: string;
  /** The JSON Schema keyword that failed; empty when the status is `error`. */
  keyword: string;
  /** The name of the missing (`required`) or unknown (`additionalProperties`) property: one error for each. */
  property?: string;
  /** The values an `enum` allows, or the names of the properties that `additionalProperties` leaves. */
  allowed?: unknown[];
  /** The types that `type` allows, without null; and the one found. */
  expected?: string[];
  actual?: string;
  /** What a value does not match (`pattern`, `format`). */
  pattern?: string;
  format?: string;
}

/**
 * As kubeconform has them: `skipped` is a document whose kind has no schema, `error` one that could not be judged
 * (no kind, a schema that does not compile, too large, too deep).
 * https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/validator/validator.go
 */
export type Status = 'valid' | 'invalid' | 'error' | 'skipped';

export interface Result {
  status: Status;
  errors: ValidationError[];
}

/**
 * Schemas by name: `<group>/<kind in lower case>_<version>.json`, with the version in the group's place for the core
 * kinds (`apps/deployment_v1.json`, `v1/pod_v1.json`); and by the names their relative `$ref`s lead to. The value is JSON
 * Schema (draft 4 unless `$schema` says otherwise), as text or parsed. This is the layout of
 * https://github.com/datreeio/CRDs-catalog
 */
export type Schemas =
  | Pick<ReadonlyMap<string, string | object>, 'get'>
  | ((name: string) => string | object | undefined);

/** A `WebAssembly.Module`, named here because not every TypeScript set-up knows that one. It can be posted to threads. */
export type CompiledModule = object;

/** Compiles `kubeconform.wasm`: these bytes, or the file beside this one. */
export function compile(wasm?: Uint8Array): CompiledModule;

/** Reads and compiles the file beside this one while the caller does something else. */
export function compileAsync(): Promise<CompiledModule>;

export interface Options {
  schemas: Schemas;
  /** What `compile` returns; compiled anew when left out. */
  module?: CompiledModule;
}

export interface Validator {
  /** Validates one parsed document, synchronously. Never throws. */
  validate(document: unknown): Result;
}

/** Starts kubeconform; with compiling this takes a tenth of a second, so a worker thread is the right place for it. */
export function create(options: Options): Validator;

/**
 * Keeps V8 from optimising WebAssembly that is not run for long and from validating what is not run at all, in this whole
 * process: call it before `compile`. A few documents are then done in half the CPU time (figures in README.md).
 */
export function preferQuickStart(): void;
