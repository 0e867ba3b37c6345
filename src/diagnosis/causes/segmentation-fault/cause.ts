import { defineCause } from '../../cause.ts';
import { citeExit } from '../../cite/cite.ts';
import { citeLastLine, citeLog } from '../../cite/cite-log.ts';
import { goBack } from '../../context/commands.ts';
import { who, withCode } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'segmentation-fault',
  class: 'application',
  grace: 0,
  repeats: 3,
  final: true,
  title: (failure) => `${who(failure)} crashes on an invalid memory access${withCode(failure)}`,
  evidence: (failure) => [citeExit(failure), citeLog(failure, ['segmentation-fault']), citeLastLine(failure)],
  remedy: (failure) => ({
    steps: [
      'look first at what changed in native code: base image (musl or glibc), a native module, a driver',
      `then run ${who(failure)} with a core dump or under a debugger: its log cannot tell more`,
      ...goBack(failure),
    ],
  }),
});
