import type { Mapping } from '../../../manifest/value.ts';
import { blocksIn, type Field, fieldsAt, present, said } from './fields.ts';

const names =
  /Type|Path|HostPathType|Medium|SizeLimit|SecretName|SecretOptionalName|Name|Optional|ConfigMapName|ConfigMapOptional|TokenExpirationSeconds|DownwardAPI|ClaimName|ReadOnly|Server|Driver|FSType|VolumeAttributes|NodePublishSecretRef|StorageClass|Volume|Capacity|Access Modes|VolumeMode|Reference|PullPolicy|VolumeID|Items|Labels|Annotations/;

/** Reads the volumes of a pod. A kind that is not known here keeps its name: that it is there still counts. */
export function volumesIn(section: Field | undefined): Mapping[] | undefined {
  const volumes = blocksIn(section?.below ?? []).map(({ name, lines }) => {
    const fields = fieldsAt(lines, 4, names, /./);
    const [kind = ''] = (said(fields, 'Type') ?? '').split(' ');
    return { name, ...sourceOf(kind, fields) };
  });
  return volumes.length > 0 ? volumes : undefined;
}

/** Source: https://github.com/kubernetes/kubectl/blob/master/pkg/describe/describe.go (describeVolumes) */
function sourceOf(kind: string, fields: readonly Field[]): Mapping {
  const value = (name: string): string | undefined => said(fields, name);
  const optional = value('Optional') === 'true' ? true : undefined;
  const readOnly = value('ReadOnly') === 'true' ? true : undefined;
  switch (kind) {
    case 'HostPath':
      return { hostPath: present({ path: value('Path'), type: value('HostPathType') }) };
    case 'EmptyDir':
      return { emptyDir: present({ medium: value('Medium'), sizeLimit: value('SizeLimit') }) };
    case 'Secret':
      return { secret: present({ secretName: value('SecretName'), optional }) };
    case 'ConfigMap':
      return { configMap: present({ name: value('Name'), optional }) };
    case 'PersistentVolumeClaim':
      return { persistentVolumeClaim: present({ claimName: value('ClaimName'), readOnly }) };
    case 'NFS':
      return { nfs: present({ server: value('Server'), path: value('Path'), readOnly }) };
    case 'CSI':
      return { csi: present({ driver: value('Driver'), readOnly }) };
    case 'Projected':
      return { projected: { sources: sourcesOf(fields) } };
    case 'EphemeralVolume':
      return { ephemeral: {} };
    case 'DownwardAPI':
      return { downwardAPI: {} };
    case 'Image':
      return { image: present({ reference: value('Reference'), pullPolicy: value('PullPolicy') }) };
    default:
      return {};
  }
}

/** Several sources in one volume are printed one behind the other, without a line between them. */
function sourcesOf(fields: readonly Field[]): Mapping[] {
  return fields.flatMap(({ name, value }, index): Mapping[] => {
    const optional = fields[index + 1]?.value === 'true' ? true : undefined;
    switch (name) {
      case 'SecretName':
        return [{ secret: present({ name: value, optional }) }];
      case 'ConfigMapName':
        return [{ configMap: present({ name: value, optional }) }];
      case 'TokenExpirationSeconds':
        return [{ serviceAccountToken: { expirationSeconds: Number(value), path: 'token' } }];
      case 'DownwardAPI':
        return [{ downwardAPI: {} }];
      default:
        return [];
    }
  });
}
