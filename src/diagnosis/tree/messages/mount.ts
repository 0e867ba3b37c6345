import { firstMatch, type Rows } from './match.ts';

/** Obstacles that keep the containers of a scheduled pod from being created. */
export type SetupAnswer =
  | 'a ConfigMap is missing'
  | 'a Secret is missing'
  | 'a key is missing'
  | 'a claim is missing'
  | 'its ServiceAccount is missing'
  | 'the volume is in use elsewhere'
  | 'a volume cannot be mounted'
  | 'the memory limit is below what the runtime needs'
  | 'the pod sandbox cannot be made';

/** Events that say what is in the way, the most particular first; summaries of waiting ("timed out") come last. */
const rows: Rows<SetupAnswer> = [
  [
    /init was OOM-killed|memory limit too low|should be at least \d+ bytes/i,
    'the memory limit is below what the runtime needs',
  ],
  [
    /references non-existent (?:config|secret) key|non-existent (?:config|secret) key|couldn't find key/i,
    'a key is missing',
  ],
  [/configmaps? "[^"]+" not found|configmap references non-existent/i, 'a ConfigMap is missing'],
  [/secrets? "[^"]+" not found|secret \S+ not found/i, 'a Secret is missing'],
  [/serviceaccounts? "[^"]+" not found/i, 'its ServiceAccount is missing'],
  [/persistentvolumeclaims? "[^"]+" not found/i, 'a claim is missing'],
  [
    /Multi-Attach|already exclusively attached|already (?:attached|used|mounted) (?:to|by) (?:one|another|a different|pod)|volume is in use|ReadWriteOncePod|is being used by/i,
    'the volume is in use elsewhere',
  ],
  [
    /FailedMount|FailedAttachVolume|FailedMapVolume|MountVolume|MapVolume|AttachVolume|Unable to attach or mount|hostPath type check/i,
    'a volume cannot be mounted',
  ],
  [
    /FailedCreatePodSandBox|FailedPodSandBoxStatus|sandbox|NetworkNotReady|network is not ready|CNI/i,
    'the pod sandbox cannot be made',
  ],
];

/** Reads what is in the way from `REASON: message` texts, if anything is. A lasting fault beats the summary of waiting for it. */
export function readSetupAnswer(texts: readonly string[]): SetupAnswer | undefined {
  const particular = rows
    .slice(0, 7)
    .flatMap(([pattern, answer]) => (texts.some((text) => pattern.test(text)) ? [answer] : []));
  return particular[0] ?? firstMatch(rows.slice(7), texts);
}
