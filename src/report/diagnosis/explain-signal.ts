import { createColors } from 'picocolors';
import type { Look, Signal } from '../../diagnosis/signals/signal.ts';

/** Commands by what they show. */
const commands: Readonly<Record<Look, string>> = {
  describe: 'kubectl -n NAMESPACE describe pod POD',
  'previous log': 'kubectl -n NAMESPACE logs POD -c CONTAINER --previous',
  events: 'kubectl -n NAMESPACE get events --field-selector=involvedObject.name=POD',
  spec: 'kubectl -n NAMESPACE get pod POD -o yaml',
  node: 'kubectl describe node NODE',
  claim: 'kubectl -n NAMESPACE describe pvc',
  controller: 'kubectl -n NAMESPACE describe KIND NAME',
};

/** What an exit code or a reason means, for the terminal: its sentence, what tells the causes apart, where to look. */
export function explainSignal(
  { name, signal }: { readonly name: string; readonly signal: Signal },
  { color = false }: { color?: boolean } = {},
): string {
  const { bold, underline } = createColors(color);
  const { kind, means, readings, look } = signal;
  const [first] = readings;
  const blocks = [
    [bold(kind === 'exit code' ? `exit code ${name}` : name), means],
    [
      underline('What tells the causes apart'),
      ...readings.map(({ sign, cause }) => `- ${sign} → ${bold(cause)}`),
    ],
    [underline('Where to look'), ...look.map((each) => `  ${commands[each]}`)],
    [
      `"crashgate explain ${first?.cause ?? 'unknown'}" shows the page of a cause; "crashgate diagnose" finds the one that fits, in a cluster or in what these commands print (--from FILE)`,
    ],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
