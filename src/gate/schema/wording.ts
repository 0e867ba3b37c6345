import type { KubeObject } from '../../manifest/object.ts';
import { formatPath, type Path } from '../../manifest/path.ts';
import type { Problem } from '../model/rule.ts';
import type { SchemaViolation } from './schema-answers.ts';

/** A violation where it is to be shown: in an object, or in one of its containers. */
export interface PlacedViolation {
  readonly violation: SchemaViolation;
  readonly object: KubeObject;
  /** `app (Deployment shop/checkout)`, or the object's title. */
  readonly title: string;
  /** How much of the path the title stands for. */
  readonly named: number;
}

/** What a finding says, without its place. */
export type Words = Omit<Problem, 'at'>;

/** The part of a path that the title does not say. */
export function fieldName(path: Path, named: number): string {
  return shorten(formatPath(path.slice(named)), 200);
}

/** What a line of YAML begins with before the value at a path. */
export function keyOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return '';
  return typeof last === 'number' ? '- ' : `${last}: `;
}

/** True for text, numbers and booleans. */
export function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Cuts what is too long to be read. */
export function shorten(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
