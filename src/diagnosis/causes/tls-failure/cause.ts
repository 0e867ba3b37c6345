import { defineCause } from '../../cause.ts';
import { logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'tls-failure',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} fails on a certificate or TLS connection`,
  evidence: (given) => [...logEvidence(given, ['tls-failure'])],
  remedy: () => ({
    steps: [
      'who signed the certificate, for which name, until when? the log says which of them is wrong',
      'plain and TLS ports must not be mixed',
    ],
  }),
});
