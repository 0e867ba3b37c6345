import { firstMatch, type Rows } from './match.ts';

/** The part of admission that refused a pod. */
export type RefusalAnswer =
  | 'a resource quota'
  | 'Pod Security'
  | 'a limit range'
  | 'its ServiceAccount is missing'
  | 'another admission rule'
  | 'nothing known';

const rows: Rows<RefusalAnswer> = [
  [/exceeded quota|failed quota|insufficient quota|status unknown for quota/i, 'a resource quota'],
  [
    /violates PodSecurity|unable to validate against any (?:pod security policy|security context constraint)|PodSecurityPolicy|violates PodSecurityStandards/i,
    'Pod Security',
  ],
  [
    /(?:maximum|minimum) \S+ usage per (?:Container|Pod|PersistentVolumeClaim)|max limit to request ratio|\S+ max limit to request ratio per/i,
    'a limit range',
  ],
  [/serviceaccounts? "[^"]*" not found|looking up service account/i, 'its ServiceAccount is missing'],
  [
    /admission|webhook|denied|ValidatingAdmissionPolicy|PriorityClass|RuntimeClass|is forbidden|is invalid|Invalid value|already exists|object is being deleted|exceed/i,
    'another admission rule',
  ],
];

/** Reads why no pod could be created; the newest message first. */
export function readRefusal(texts: readonly string[]): RefusalAnswer {
  return firstMatch(rows, texts) ?? 'nothing known';
}
