import { defineCause } from '../../cause.ts';
import { citeStart, citeWaiting } from '../../cite/cite.ts';
import { who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'runtime-hook-failed',
  class: 'environment',
  grace: 180,
  repeats: 1,
  title: (failure) => `the container runtime of the node fails in a hook before ${who(failure)} starts`,
  evidence: (failure) => [citeStart(failure), citeWaiting(failure)],
  remedy: (failure) => ({
    steps: [
      `the image and its command are not the problem: a hook that node ${failure.pod?.nodeName || 'of the pod'} runs before every container failed; for a GPU look whether its driver is installed and loaded (\`nvidia-smi\` on the node)`,
      'check the configuration of the container toolkit on that node (for NVIDIA `root` in `/etc/nvidia-container-runtime/config.toml`), or keep the pod on nodes whose driver works',
    ],
  }),
});
