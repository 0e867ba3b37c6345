/**
 * What the kubelet, the runtimes and the scheduler wrap around the one thing that they have to say. The whole text stands
 * in the timeline and in the JSON report.
 */
const wrappings: readonly (readonly [RegExp, string])[] = [
  // The kubelet's word for the state; the message behind it says why.
  [/^(?:CreateContainerConfigError|CreateContainerError|RunContainerError): /, ''],
  // Sources: containerd and runc, errors wrapped once by each layer.
  [/failed to create containerd task: /, ''],
  [/failed to create shim task: /, ''],
  [/OCI runtime create failed: /, ''],
  [/runc create failed: /, ''],
  [/unable to start container process: /, ''],
  [/error during container init: /, ''],
  [/: unknown$/, ''],
  // Source: kubelet, image_manager.go; containerd's resolver names the image in every layer.
  [/^Failed to pull image "[^"]*": /, ''],
  [/Back-off pulling image "[^"]*": /, ''],
  [/^(?:ImagePullBackOff|ErrImagePull): (?=ErrImagePull: )/, ''],
  [/^ErrImagePull: /, ''],
  [/rpc error: code = \w+ desc = /, ''],
  [/failed to pull and unpack image "[^"]*": /, ''],
  [/failed to resolve reference "[^"]*": /, ''],
  // Source: kubelet, the pod that a message speaks of is the one it stands at.
  [/ \(pod: "[^"]*\([0-9a-f-]{36}\)", container: [^)]*\)/, ''],
  [/^Error: (?=.*not found$|couldn't find key )/, ''],
  [/(?<=^MountVolume\.SetUp failed for volume "[^"]*") : /, ': '],
  // Source: kube-scheduler, what preemption would not have helped either.
  [/\.? (?:no new claims to deallocate, )?preemption: .*$/s, ''],
  [/\. not found$/, ''],
  // Source: the ReplicaSet controller makes a new name for every try.
  [/^Error creating: /, ''],
  [/^pods "[^"]*" is forbidden: /, ''],
];

/** The part of a message that tells. */
export function unwrapMessage(text: string): string {
  const told = wrappings.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text.trim());
  return told === '' ? text : told;
}
