import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';

/** In comments and summaries, unlike in files, GitHub breaks a line where the Markdown does. */
const handlers: Options['handlers'] = {
  text: (_state, { value }: { value: string }) =>
    value.split('\n').flatMap((line, index) => {
      const text = { type: 'text' as const, value: line };
      return index === 0
        ? [text]
        : [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }, text];
    }),
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true, handlers })
  .use(rehypeRaw)
  // Its default is modelled on what GitHub lets through.
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** How a comment looks on GitHub, as one page without scripts of others or anything from the network. */
export function commentHtml(
  markdown: string,
  { theme, unfold }: { readonly theme: 'light' | 'dark'; readonly unfold: boolean },
): string {
  const html = coloured(String(processor.processSync(markdown)));
  const measure =
    'document.documentElement.dataset.height = Math.ceil(document.body.getBoundingClientRect().height)';
  return `<!doctype html>
<html data-theme="${theme}"><meta charset="utf-8"><style>${style}</style>
<body><section><header><b>github-actions</b> <i>bot</i> commented</header>
<article>${unfold ? html.replaceAll('<details>', '<details open>') : html}</article></section></body>
<script>${measure}</script></html>`;
}

/** GitHub colours the lines of a difference. */
function coloured(html: string): string {
  return html.replace(
    /(<code class="language-diff">)([\s\S]*?)(<\/code>)/g,
    (_, open: string, text: string, close: string) => {
      const lines = text.split('\n').map((line) => {
        const kind = { '-': 'del', '+': 'ins', '@': 'em' }[line.charAt(0)];
        return kind ? `<${kind}>${line}</${kind}>` : line;
      });
      return open + lines.join('\n') + close;
    },
  );
}

const style = `
:root { --page: #fff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --head: #f6f8fa; --code: #818b981f;
  --block: #f6f8fa; --link: #0969da; --del: #ffebe9; --del-text: #82071e; --ins: #dafbe1; --ins-text: #116329; --em: #8250df }
[data-theme=dark] { --page: #0d1117; --text: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --head: #151b23; --code: #656c7633;
  --block: #151b23; --link: #4493f8; --del: #67060c; --del-text: #ffdcd7; --ins: #033a16; --ins-text: #aff5b4; --em: #d2a8ff }
* { box-sizing: border-box }
body { margin: 0; padding: 12px; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif, 'Noto Color Emoji' }
section { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
header { padding: 8px 16px; background: var(--head); border-bottom: 1px solid var(--line); color: var(--quiet) }
header b { color: var(--text) }
header i { padding: 0 6px; border: 1px solid var(--line); border-radius: 2em; font-size: 12px; font-style: normal }
article { padding: 16px; overflow-wrap: break-word }
article > :first-child { margin-top: 0 } article > :last-child { margin-bottom: 0 }
h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25 } h3 { font-size: 1.25em } h4 { font-size: 1em }
p, ul, ol, pre, details, table { margin: 0 0 16px }
ul, ol { padding-left: 2em } li + li { margin-top: .25em } li > p { margin-top: 16px }
a { color: var(--link); text-decoration: underline; text-underline-offset: .2rem }
code, pre { font: 85%/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace }
code { padding: .2em .4em; border-radius: 6px; background: var(--code); white-space: break-spaces }
pre { padding: 16px; border-radius: 6px; background: var(--block); overflow: auto }
pre code { padding: 0; background: none; font-size: 100%; white-space: pre }
pre del, pre ins { text-decoration: none } pre em { color: var(--em); font-style: normal }
pre del { background: var(--del); color: var(--del-text) } pre ins { background: var(--ins); color: var(--ins-text) }
summary { cursor: default } details[open] > summary { margin-bottom: 8px }
table { border-collapse: collapse; display: block; overflow: auto }
th, td { padding: 6px 13px; border: 1px solid var(--line) } tr:nth-child(2n) { background: var(--block) }
sub { font-size: 75%; line-height: 0; position: relative; bottom: -.25em; vertical-align: baseline }
`;
