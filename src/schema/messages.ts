import type { BuiltInKind, SchemaAnswer } from '../gate/schema/schema-answers.ts';
import type { SchemaRequest } from '../ports.ts';

/** The part of a document that says which schema it needs. */
export interface DocumentKind {
  readonly apiVersion?: unknown;
  readonly kind?: unknown;
}

/** What the worker thread is started with. */
export interface WorkerData {
  readonly schemaRequest: SchemaRequest;
}

/** To the worker: first `prepare`, then the documents in batches, then `finish`. */
export type Order =
  | {
      readonly order: 'prepare';
      readonly schemas: ReadonlyMap<string, object>;
      readonly kinds: readonly DocumentKind[];
      /** All fields that any document has: the schemas of others are not needed. */
      readonly fields: ReadonlySet<string>;
    }
  | {
      readonly order: 'check';
      /** The number of the first document, which names the batch. */
      readonly first: number;
      readonly documents: readonly (readonly [number, DocumentKind])[];
    }
  | { readonly order: 'finish' };

/** From the worker: `ready` once it runs, the answers of each batch by the documents' numbers, `finished`. */
export type Report =
  | { readonly report: 'ready' }
  | {
      readonly report: 'checked';
      readonly first: number;
      readonly answers: readonly (readonly [number, SchemaAnswer])[];
    }
  | {
      readonly report: 'finished';
      readonly notes: readonly string[];
      readonly builtIn: readonly BuiltInKind[];
    };
