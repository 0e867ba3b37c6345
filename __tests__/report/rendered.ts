import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** A node of the HTML that GitHub would make of Markdown, before it takes out what it does not allow. */
export interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Record<string, unknown>;
  readonly children?: readonly HtmlNode[];
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

/** Renders Markdown with its HTML, unsanitised: what is in the tree got there. */
export function rendered(markdown: string): HtmlNode {
  return processor.runSync(processor.parse(markdown)) as unknown as HtmlNode;
}

/** All nodes below one, with whether they stand in code. */
export function* nodesOf(
  node: HtmlNode,
  inCode = false,
): Iterable<{ readonly node: HtmlNode; readonly inCode: boolean }> {
  yield { node, inCode };
  const code = inCode || node.tagName === 'code' || node.tagName === 'pre';
  for (const child of node.children ?? []) yield* nodesOf(child, code);
}
