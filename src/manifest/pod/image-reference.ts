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
const tagPart = '\\w[\\w.-]{0,127}';
const digestPart = 'sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128}';
const grammar = new RegExp(
  `^(?<repository>${pathPart}(?:/${pathPart})*)(?::(?<tag>${tagPart}))?(?:@(?<digest>${digestPart}))?$`,
);
/** A host with an underscore is no domain, yet the kubelet lets it through as a part of the path. */
const wholeHost = new RegExp(`^(?:${domain}|${pathPart})$`);
const wholeTag = new RegExp(`^${tagPart}$`);
const wholeDigest = new RegExp(`^(?:${digestPart})$`);
/** No registry takes longer ones; keeps hostile text away from the patterns. */
const longest = 1000;

/**
 * Reads an image reference by the grammar that the kubelet and the container runtimes use; undefined when they would
 * refuse it. A first part counts as registry host when it has a dot, a port or a capital letter, or is `localhost`.
 * Source: https://github.com/distribution/reference/blob/main/normalize.go (ParseNormalizedNamed)
 */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > longest || /^[a-f0-9]{64}$/.test(text)) return undefined;
  const { host, rest } = cutHost(text);
  if (host !== undefined && !wholeHost.test(host)) return undefined;
  const { repository, tag, digest } = grammar.exec(rest)?.groups ?? {};
  if (repository === undefined) return undefined;
  const shortName = repository.slice(repository.lastIndexOf('/') + 1);
  const reference = { host, repository, tag, digest, shortName };
  const path = isOnDockerHub(reference) ? officialPath(repository) : repository;
  return path.length > 255 ? undefined : reference;
}

/** Says, in a few words, what is wrong with a reference that `parseImageReference` refuses. */
export function whyNoImageReference(text: string): string {
  if (text.length > longest) return `${text.length} characters are more than any registry takes`;
  if (/^\s|\s$/.test(text)) return 'there is white space around it';
  if (/\s/.test(text)) return 'it has white space in it';
  const scheme = /^[a-z][a-z0-9+-]*:\/\//i.exec(text)?.[0];
  if (scheme) return `an image name has no ${scheme}`;
  if (/^[a-f0-9]{64}$/.test(text)) return 'this is the id of an image, which no registry can look up';
  const { host, rest } = cutHost(text);
  if (host !== undefined && !wholeHost.test(host)) return `"${host}" is no registry host`;
  const [, name = '', tag, digest] = /^([^:@]*)(?::([^@]*))?(?:@(.*))?$/.exec(rest) ?? [];
  if (/[A-Z]/.test(name)) return 'a repository name has no capital letters';
  if (digest !== undefined && !wholeDigest.test(digest)) {
    return digest.startsWith('sha256:')
      ? `a sha256 digest has 64 digits of 0-9 and a-f, this one has ${digest.length - 'sha256:'.length} characters`
      : 'behind "@" stands a digest: sha256: and 64 digits of 0-9 and a-f';
  }
  if (tag === '') return 'the tag behind ":" is empty';
  if (tag !== undefined && !wholeTag.test(tag))
    return tag.length > 128 ? 'a tag has at most 128 characters' : `"${tag}" is no tag`;
  if (name.length > 240) return 'a repository name has at most 255 characters';
  return name === '' ? 'the name is missing' : `"${name}" is no repository name`;
}

/** One name for all spellings of a repository: `nginx` → `docker.io/library/nginx`. */
export function canonicalRepository(reference: ImageReference): string {
  const { host, repository } = reference;
  return isOnDockerHub(reference)
    ? `docker.io/${officialPath(repository)}`
    : `${host?.toLowerCase()}/${repository}`;
}

function isOnDockerHub({ host }: ImageReference): boolean {
  return host === undefined || host === 'docker.io' || host === 'index.docker.io';
}

/** Short names of Docker Hub stand for its official images. */
function officialPath(repository: string): string {
  return repository.includes('/') ? repository : `library/${repository}`;
}

function cutHost(text: string): { host: string | undefined; rest: string } {
  const slash = text.indexOf('/');
  const first = text.slice(0, Math.max(slash, 0));
  const isHost = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
  return slash >= 0 && isHost
    ? { host: first, rest: text.slice(slash + 1) }
    : { host: undefined, rest: text };
}
