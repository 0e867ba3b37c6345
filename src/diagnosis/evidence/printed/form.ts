/**
 * What the text of a file is: objects as the API has them, what kubectl prints for people (tables, descriptions, a dump with
 * logs in it), or a log.
 */
export type EvidenceForm = 'objects' | 'printed' | 'log';

/** The lines by which a printed part of a text begins. */
export type Beginning = 'description' | 'table' | 'log block' | 'command' | 'objects';

/** `==== START logs for container app of pod shop/web-5d ====`, by which `kubectl cluster-info dump` begins a log. */
export const logBlockStart =
  /^==== START logs for container ([a-z0-9-]+) of pod ([a-z0-9-]+)\/([a-z0-9.-]+) ====\r?$/m;

/** A command at a prompt, as people copy it together with its output. */
export const prompt =
  /^(?:[^\s|{}"'=]{0,80}[#$%>❯]|PS [^>\n]{0,200}>)\s*(?:sudo\s+)?(?:kubectl|oc|k)\s+(\S.*?)\s*$/;

const header = /^(?:NAMESPACE +)?(?:NAME|LAST SEEN|LASTSEEN) {2,}[A-Z][A-Z0-9 ()/-]*$/;
const described = /^Name:[ \t]+\S/;
const afterName = /^(?:Namespace|Roles|Labels|Priority|Status|Selector|StorageClass):/;
const objects = /^(?:[[{]|---\s*$|apiVersion: |kind: [A-Z]|items:\s*$)/;

/** How a printed part begins at this line of a text; undefined for a line that begins none. */
export function beginningAt(lines: readonly string[], index: number): Beginning | undefined {
  const line = lines[index] as string;
  if (described.test(line)) return afterName.test(lines[index + 1] ?? '') ? 'description' : undefined;
  if (header.test(line.trimEnd())) return 'table';
  if (logBlockStart.test(line)) return 'log block';
  if (prompt.test(line)) return 'command';
  return objects.test(line) && holdsObject(lines.slice(index, index + 40).join('\n')) ? 'objects' : undefined;
}

/** So much of a text decides what it is. */
const decisive = 8192;

/**
 * What a text is, by its first lines and, where those leave it open, by the name of its file; undefined for a text that is
 * nothing of this and whose name does not say that it is a log.
 */
export function formOf(path: string, text: string): EvidenceForm | undefined {
  const [, extension] = /\.(json|ya?ml|log|txt)$/i.exec(path)?.map((word) => word.toLowerCase()) ?? [];
  const start = text.slice(0, decisive).replace(/^\ufeff/, '');
  const hasLogs = logBlockStart.test(text);
  if (hasLogs) return 'printed';
  if (extension === 'json' || extension === 'yaml' || extension === 'yml') return 'objects';
  const lines = start.split('\n');
  const first = lines.findIndex((line) => !isSetAside(line));
  const beginning = first < 0 ? undefined : beginningAt(lines, first);
  if (beginning === 'objects') return extension === 'log' ? 'log' : 'objects';
  if (beginning !== undefined) return 'printed';
  return extension === undefined ? undefined : 'log';
}

/** Lines around what was printed that say nothing: blank ones, and the fences of Markdown. */
export function isSetAside(line: string): boolean {
  return /^\s*(?:```\w*|~~~\w*)?\s*$/.test(line) || /^Defaulted container "/.test(line);
}

/** True for objects of a cluster; a line of a JSON log, an audit log's too, is none. */
function holdsObject(text: string): boolean {
  const has = (name: string): boolean =>
    new RegExp(`(?:^|[{,\\n])\\s*(?:- )?"?${name}"?\\s*:`).test(text.slice(0, decisive));
  return has('apiVersion') && (has('kind') || has('items')) && !text.includes('audit.k8s.io/');
}
