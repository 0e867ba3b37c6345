import type { Reference, Use } from './reference.ts';

/** What the absence of a named object means. */
export interface Consequence {
  /** For beside the caret. */
  readonly because: string;
  /** In the cluster's own words. */
  readonly predicts: string;
  /** True when a pod does not start without it. */
  readonly vital: boolean;
}

const container: Consequence = {
  because: 'the container cannot be created without it',
  predicts: 'CreateContainerConfigError; the container never starts',
  vital: true,
};
const volume: Consequence = {
  because: 'the pod waits for the volume forever',
  predicts: 'ContainerCreating with FailedMount; the pod never starts',
  vital: true,
};
const refused: Consequence = {
  because: 'the API server refuses pods that name an unknown class',
  predicts: 'FailedCreate; no pod is ever created',
  vital: false,
};
const service: Consequence = { because: 'calls to it cannot be resolved', predicts: '', vital: false };
const permission: Consequence = {
  because: 'the binding grants nothing until it is there',
  predicts: '',
  vital: false,
};

const consequences: Record<Use, Consequence> = {
  env: container,
  envFrom: container,
  volume,
  projected: volume,
  'volume-driver': volume,
  'secret-provider-class': { ...volume, vital: false },
  'service-account': {
    because: 'no pod is created without it',
    predicts: 'FailedCreate; no pod is ever created',
    vital: true,
  },
  'volume-claim': {
    because: 'the pod is not scheduled without it',
    predicts: 'Pending; the pod is never scheduled',
    vital: true,
  },
  'storage-class': {
    because: 'no volume is made for the claim without it',
    predicts: 'Pending; the claim is never bound',
    vital: false,
  },
  'pull-secret': {
    because: 'the kubelet goes on without it and pulls without a login',
    predicts: 'ImagePullBackOff if the registry wants a login',
    vital: false,
  },
  tls: {
    because: 'the controller serves its own certificate instead',
    predicts: 'no crash; clients see the wrong certificate',
    vital: false,
  },
  'ingress-auth': {
    because: 'the controller cannot check who calls',
    predicts: 'no crash; requests are answered with 503',
    vital: false,
  },
  'priority-class': refused,
  'runtime-class': refused,
  'ingress-class': {
    because: 'no controller will pick it up',
    predicts: 'no crash; the Ingress is not served',
    vital: false,
  },
  service: { ...service, because: 'its pods get no stable DNS names' },
  backend: {
    because: 'there is nothing to send requests to',
    predicts: 'no crash; requests are answered with 503',
    vital: false,
  },
  'rollout-service': {
    because: 'the controller does not begin without it',
    predicts: 'InvalidSpec; the rollout does not begin',
    vital: false,
  },
  'scaler-auth': {
    because: 'KEDA cannot log in to what it measures',
    predicts: 'no crash; nothing is scaled',
    vital: false,
  },
  webhook: { ...service, because: 'the API server cannot call the webhook' },
  role: permission,
  'role-subject': permission,
  'scale-target': {
    because: 'there is nothing to scale',
    predicts: 'no crash; nothing is scaled (FailedGetScale)',
    vital: false,
  },
};

const idle: Consequence = {
  because: 'no container mounts the volume',
  predicts: 'no crash while no container mounts the volume',
  vital: false,
};

/** What it means when the object a reference names is not there. */
export function consequenceOf(reference: Reference): Consequence {
  return reference.idle ? idle : consequences[reference.use];
}
