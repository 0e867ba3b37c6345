import { defineCause } from '../../cause.ts';
import { citeExit, citeKill, citeSpec, citeUnhealthy, formatSeconds, runTime } from '../../cite.ts';
import { startupProbeFor } from '../../remedies.ts';
import { who } from '../../words.ts';

export default defineCause({
  id: 'startup-probe-kills',
  class: 'G',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} has not started in the time its startup probe gives it, and is killed`,
  evidence: (given) => [
    citeKill(given),
    citeUnhealthy(given, 'Startup'),
    citeExit(given),
    citeSpec(given, 'startupProbe', given.container?.spec.startupProbe),
  ],
  remedy: (given) => ({
    steps: [
      `measure how long it takes: the last run was stopped after ${formatSeconds((given.container && runTime(given.container)) || 0)}`,
      'if it never listens there, correct port or path',
    ],
    yaml: startupProbeFor(given, 'startupProbe'),
  }),
});
