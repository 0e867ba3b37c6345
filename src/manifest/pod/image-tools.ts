import type { ImageReference } from './image-reference.ts';

/** Images that come with bash, whatever distribution their tag names. */
const bashImages = /bash|postgres|postgis|timescale|rabbitmq|maven|gradle/;

/** Images of that registry which do come with a shell. */
const toolImages = /busybox|wolfi-base|chainguard-base|alpine|bash|curl|wget/;

/**
 * Why an image, judged by its name alone, seems to come without a program (a shell, curl, ps …); undefined when its name
 * says nothing of the kind. Names are habits, not proof.
 */
export function seemsToLack(
  { host, repository, shortName, tag = '' }: ImageReference,
  program: string,
): string | undefined {
  const words = `${repository}:${tag}`;
  if (program === 'bash' && !bashImages.test(words)) {
    if (/alpine/.test(`${shortName}:${tag}`)) return 'Alpine images have no bash';
    if (/busybox/.test(`${shortName}:${tag}`)) return 'busybox images have no bash';
  }
  const tagParts = tag.split(/[-_.]/);
  if (tagParts.includes('debug') && program !== 'bash' && program !== 'curl') return undefined;
  if (/distroless/.test(words)) return 'distroless images have neither shell nor tools';
  if (host === 'cgr.dev' && !tagParts.includes('dev') && !toolImages.test(shortName))
    return 'images of cgr.dev have neither shell nor tools without "-dev" in the tag';
  if (
    tagParts.includes('static') ||
    tagParts.includes('scratch') ||
    /(?:^|[-_])(?:scratch|static)$/.test(shortName)
  )
    return 'an image with nothing but a static binary has neither shell nor tools';
  return undefined;
}
