import type { ImageReference } from '../../../manifest/pod/image-reference.ts';

/** Marks that templates leave behind; none of them can stand in an image reference. */
const templateMarks = [
  /\{\{.*?(?:\}\}|$)/, // Helm, Jinja
  /\$\{[^}]*\}?/, // envsubst, Flux
  /\$\([^)]*\)?/, // kustomize vars, Tekton
  /<%.*?(?:%>|$)/,
  /<[^>]*>?/, // documentation
  /\[\[.*?(?:\]\]|$)/,
  /#\{[^}]*\}?#?/, // Octopus, Azure DevOps
  /%[A-Za-z_]\w*%/,
  /\$[A-Za-z_]\w*/,
];

const requests = /^(?:replace|change|fill)[-_.]?me$/i;
const words = /^(?:placeholder|image[-_]?placeholder|placeholder[-_]?image)$/i;
const yours =
  /^your[-_]?(?:image|registry|repo|repository|tag|version|app|application|org|organization|user|username|project|account|name)(?:[-_]?(?:name|here|id))?$/i;
const tagWords = /^(?:todo|fixme|tbd|x{3,}|(?:image|app)?[-_]?(?:tag|version)|__.*__)$/i;
/** Names of variables; in small letters they could be tags. */
const variables =
  /^(?:DIGEST|(?:GIT_|COMMIT_|BUILD_)?SHA|(?:GIT_)?COMMIT|RELEASE_VERSION|BUILD_(?:ID|NUMBER|TAG))$/;

/**
 * The part of an image name that only stands for something else: what a template left (`${TAG}`, `{{ .Values.image }}`,
 * `<image>`), or a word that asks to be replaced (`REPLACE_ME`, `your-registry`). Undefined when there is none.
 */
export function placeholderIn(text: string, reference: ImageReference | undefined): string | undefined {
  if (!reference) {
    const short = text.slice(0, 1000);
    const mark = templateMarks.map((pattern) => pattern.exec(short)?.[0]).find((found) => found);
    return mark ?? short.split(/[/:@]/).find(isWord);
  }
  const { host, repository, tag } = reference;
  if (tag !== undefined && (tagWords.test(tag) || variables.test(tag))) return tag;
  const found = [host?.split(/[.:]/)[0] ?? '', ...repository.split('/'), tag ?? ''].find(isWord);
  // Somebody's image may really be called so: it then has a home and a version.
  const isName = (host !== undefined || repository.includes('/')) && /\d/.test(tag ?? '');
  return found !== undefined && isName && words.test(found) ? undefined : found;
}

/** True for a word that says itself that nobody has filled it in: `REPLACE_ME`. No registry has it as a name or tag. */
export function asksToBeReplaced(part: string): boolean {
  return requests.test(part);
}

function isWord(part: string): boolean {
  return asksToBeReplaced(part) || words.test(part) || yours.test(part);
}
