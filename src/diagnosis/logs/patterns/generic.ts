import { patterns } from '../pattern.ts';

/** An error of any kind, when nothing better is found. */
export const generic = patterns([
  // The node or its limits, which no other cause names
  [
    'application-error',
    'plain',
    /\bENOSPC\b|\bNo space left on device\b|\[Errno 28\]|\bos error 28\b|\bDisk quota exceeded\b|\bEMFILE\b|\btoo many open files\b/i,
  ],
  [
    'application-error',
    'generic',
    /^(?:\w+\.)*\w*(?:Error|Exception)\b(?::|$)|\b(?:FATAL|CRITICAL|SEVERE|PANIC)\b|\bfatal\b|^error\b|\bERROR\b|\bunrecoverable\b|\bexiting\b.*\berror\b|\baborting\b|^E\d{4} |\bfailed\b|\bfailure\b|\bexception\b/i,
  ],
]);
