/** An answer; a list is paged by the server. */
export interface FakeAnswer {
  readonly status: number;
  readonly body?: unknown;
  /** Items of a list, and under which name they are counted. */
  readonly list?: readonly unknown[];
  readonly counted?: string;
}

const documentation = 'https://docs.github.com/rest';

/** An error as GitHub words it. */
export function failure(status: number, message: string, errors?: readonly (object | string)[]): FakeAnswer {
  return {
    status,
    body: {
      message,
      documentation_url: documentation,
      status: String(status),
      ...(errors ? { errors } : {}),
    },
  };
}

/** The refusal of a text that is too long; undefined when it is not. */
export function tooLong(body: unknown, resource: string): FakeAnswer | undefined {
  if ([...String(body)].length <= 65_536) return undefined;
  return invalid(resource, 'data', 'Body is too long (maximum is 65536 characters)');
}

/** As most things are refused: with a field and words. */
export function invalid(resource: string, field: string, message: string): FakeAnswer {
  return failure(422, 'Validation Failed', [{ resource, field, code: 'unprocessable', message }]);
}

/** As reviews are refused: with words alone. */
export function unprocessable(words: string): FakeAnswer {
  return failure(422, 'Unprocessable Entity', [words]);
}

/** Something new. */
export function created(body: unknown): FakeAnswer {
  return { status: 201, body };
}
