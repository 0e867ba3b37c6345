import { firstMatch, type Rows } from './match.ts';

/** Results of a failed image pull. */
export type PullAnswer =
  | 'the name is no image name'
  | 'it may not be pulled and is not there'
  | 'there is none for this platform'
  | 'too many requests'
  | 'not without credentials'
  | 'there is no such image'
  | 'the registry cannot be reached'
  | 'something else answers in place of the registry'
  | 'the container runtime does not answer'
  | 'nothing that tells';

/**
 * The words of containerd, CRI-O (containers/image), Docker and the big registries. Order matters: a refused token request
 * also says "failed to resolve reference", a wrong host name also says "no such host".
 */
const rows: Rows<PullAnswer> = [
  [
    /unix:?\/?\/? ?\/\S+\.sock\S*:? connect|dial unix |connect to \S*\.sock/i,
    'the container runtime does not answer',
  ],
  // A proxy's or a portal's page, taken for a manifest or a token.
  [
    /media type "?(?:text\/html|text\/plain)|invalid character '<' looking for|unexpected end of JSON|application\/xhtml/i,
    'something else answers in place of the registry',
  ],
  [
    /invalid reference format|couldn't parse image (?:name|reference)|InvalidImageName|invalid image name|repository name (?:\S+ )?must be lowercase|invalid tag format|short[- ]name .* did not resolve|short-name resolution/i,
    'the name is no image name',
  ],
  [/pull policy of Never|ErrImageNeverPull/i, 'it may not be pulled and is not there'],
  [
    /no match(?:ing manifest)? for (?:platform|linux\/|windows\/)|no matching manifest|no image found in (?:manifest list|image index) for architecture|image's (?:architecture|platform)|does not match the specified platform|no child with platform|cannot be used on this platform/i,
    'there is none for this platform',
  ],
  [/\b429\b|toomanyrequests|too many requests|rate ?limit|pull QPS exceeded/i, 'too many requests'],
  [
    /x509:|certificate (?:has expired|signed by|is not)|tls: |TLS handshake|server gave HTTP response|no such host|server misbehaving|i\/o timeout|connection (?:refused|reset|timed out)|no route to host|network is unreachable|deadline exceeded|Client\.Timeout|proxyconnect|\bEOF\b|\b50[0234]\b|Bad Gateway|Service Unavailable|Internal Server Error|Gateway Time-?out|RegistryUnavailable|dial tcp|request canceled while waiting|name resolution/i,
    'the registry cannot be reached',
  ],
  [
    /\b401\b|\b403\b|unauthorized|authentication required|authorization failed|insufficient_scope|access denied|access to the resource is denied|requested access .* denied|no basic auth credentials|failed to fetch (?:oauth|anonymous) token|\bdenied\b|\bforbidden\b|invalid username\/password|unable to retrieve auth token|docker login|ImagePullCredentials|proper credentials|Signature|source image rejected/i,
    'not without credentials',
  ],
  [
    /not found|manifest unknown|MANIFEST_UNKNOWN|NAME_UNKNOWN|name unknown|\b404\b|does not exist|no such (?:image|manifest|repository)|unknown blob|repository .* not (?:found|known)|manifest invalid/i,
    'there is no such image',
  ],
];

/** Reads what the registry said out of the kubelet's messages; the newest full text first. */
export function readPullAnswer(texts: readonly string[]): PullAnswer {
  return firstMatch(rows, texts.map(withoutImage)) ?? 'nothing that tells';
}

/** An image may be called `acme/not-found:404`: its own name says nothing about the answer. */
function withoutImage(text: string): string {
  const image =
    /(?:pull(?:ing)?(?: and unpack)? image|[Cc]ontainer image|reference|parse image name) \\?"([^"\\]+)\\?"/.exec(
      text,
    )?.[1];
  if (!image || image.length < 3) return text;
  const path = image.replace(/^[^/]*[.:][^/]*\//, '').replace(/[:@].*$/, '');
  return text.replaceAll(image, 'IMAGE').replaceAll(path, 'PATH');
}

/** The image a message speaks of. */
export function imageIn(text: string): string | undefined {
  return /image \\?"([^"\\]+)\\?"/.exec(text)?.[1];
}
