import { describe, expect, test } from '@jest/globals';
import { relevantEvents } from '../../src/diagnosis/evidence/relevant-events.ts';

const pod = { kind: 'Pod', metadata: { namespace: 'shop', name: 'spool-0', uid: 'now' } };
const about = (uid: string, reason: string, minute: number, name = 'spool-0') => ({
  reason,
  lastTimestamp: `2026-11-23T04:0${minute}:00Z`,
  involvedObject: { kind: 'Pod', namespace: 'shop', name, uid },
});

describe('which events of a namespace are read', () => {
  test('those of the object, and of the pods of its name that were evicted', () => {
    const events = [
      about('now', 'Started', 3),
      about('last', 'Started', 2),
      about('last', 'Evicted', 2),
      about('first', 'Evicted', 1),
      about('other', 'Evicted', 2, 'cart-0'),
    ];
    const read = relevantEvents(events, [pod]).map(
      ({ involvedObject }) => (involvedObject as { uid: string }).uid,
    );
    expect(read).toEqual(['now', 'last', 'last', 'first']);
  });

  test('not those of a pod of its name that went another way', () => {
    expect(relevantEvents([about('gone', 'BackOff', 1)], [pod])).toEqual([]);
  });
});
