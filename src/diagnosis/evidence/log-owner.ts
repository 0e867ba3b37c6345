import type { LogOwner } from './printed/parts.ts';

/** `oc adm inspect` and must-gather: `namespaces/NS/pods/POD/CONTAINER/CONTAINER/logs/current.log`. */
const inspected =
  /(?:^|\/)namespaces\/([^/]+)\/pods\/([^/]+)\/([^/]+)\/(?:[^/]+\/)?logs\/(current|previous)[^/]*$/;

/** `kubectl cluster-info dump` and the directories of a node (`/var/log/containers`, `/var/log/pods`). */
const ofRuntime =
  /(?:^|\/)(?:([a-z0-9.-]+)_([a-z0-9-]+)_([a-z0-9-]+)-[0-9a-f]{64}\.log|([a-z0-9-]+)_([a-z0-9.-]+)_[0-9a-f-]{32,36}\/([a-z0-9-]+)\/\d+\.log)$/;

/** Whose log a file is by its place in a tree that a tool has made; undefined where its name must do. */
export function ownerByPlace(path: string): LogOwner | undefined {
  const [, namespace, pod, container, which] = inspected.exec(path) ?? [];
  if (pod !== undefined) return { namespace, pod, container, previous: which === 'previous' };
  const [, name, space, app, otherSpace, otherName, otherApp] = ofRuntime.exec(path) ?? [];
  if (name !== undefined) return { namespace: space, pod: name, container: app, previous: false };
  return otherName === undefined
    ? undefined
    : { namespace: otherSpace, pod: otherName, container: otherApp, previous: false };
}

const places = /(?:^|\/)(?:host_service_logs|audit_logs|node[-_]logs|journal|monitoring|insights-data)\//i;
const services =
  /(?:^|\/)(?:kubelet|crio|cri-o|containerd|dockerd?|journal(?:ctl)?|syslog|messages|dmesg|kern|audit)(?:[_.-][\w.-]*)?\.(?:log|txt)$/i;
const line =
  /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)?|\d{4}-\d\d-\d\dT\S+) \S+ (?:kubelet|kubenswrapper|hyperkube|crio|containerd|dockerd|systemd|kernel|audit\w*|NetworkManager|sshd)(?:\[\d+\])?: /;

/** True for the log of a service of the node, such as the kubelet: by its place, its name, or the journal's way to write. */
export function isOfNode(path: string, text: string): boolean {
  if (places.test(path) || services.test(path)) return true;
  const lines = text.slice(0, 8192).split('\n').slice(0, 20);
  return lines.filter((each) => line.test(each)).length > lines.length / 2;
}
