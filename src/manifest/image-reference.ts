/** The parts of an image reference. */
export interface ImageReference {
  /** Registry host with port, when one is written. */
  readonly host: string | undefined;
  /** Repository path without host: `library/nginx` stays as written (`nginx`). */
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:…` */
  readonly digest: string | undefined;
  /** The last part of the repository: `nginx`. */
  readonly shortName: string;
}

const domainPart = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const domain = `(?:${domainPart}(?:\\.${domainPart})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const pathPart = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const grammar = new RegExp(
  `^(?:(${domain})/)?(${pathPart}(?:/${pathPart})*)(?::([\\w][\\w.-]{0,127}))?(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?$`,
);

/**
 * Reads an image reference by the grammar that the container runtimes use; undefined when they would refuse it.
 * A first part counts as registry host only when it has a dot or a port or is `localhost`.
 * Source: https://github.com/distribution/reference/blob/main/reference.go
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  const hasHost = slash > 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
  const match = grammar.exec(text);
  if (!match) return undefined;
  let [, host, repository = '', tag, digest] = match;
  if (!hasHost && host !== undefined) {
    repository = `${host}/${repository}`;
    host = undefined;
    if (!new RegExp(`^${pathPart}(?:/${pathPart})*$`).test(repository)) return undefined;
  }
  if (repository.length > 255) return undefined;
  if (digest?.startsWith('sha256:') && !/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined;
  return { host, repository, tag, digest, shortName: repository.slice(repository.lastIndexOf('/') + 1) };
}
