import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  currentRun
} from "./github-event-2.js";
import {
  RequestError,
  require_undici
} from "./undici.js";
import {
  proxyFor
} from "./proxy.js";
import {
  linesOfPatch,
  within
} from "./pull-request-changed-lines.js";
import {
  readPullRequest
} from "./pull-request-read-run.js";
import "./pull-request-workflow-run.js";
import {
  messageOf
} from "./text-message-of.js";
import {
  fencedBlock
} from "./text-markdown-escape.js";
import {
  counted
} from "./text-words.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";
import {
  version
} from "./version.js";
import {
  asList,
  asMapping,
  asString
} from "./manifest-value.js";
import {
  __commonJS,
  __toESM
} from "./empty.js";

// node_modules/bottleneck/light.js
var require_light = __commonJS({
  "node_modules/bottleneck/light.js"(exports, module) {
    (function(global2, factory) {
      typeof exports === "object" && typeof module !== "undefined" ? module.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global2.Bottleneck = factory();
    })(exports, (function() {
      "use strict";
      var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
      function getCjsExportFromNamespace(n) {
        return n && n["default"] || n;
      }
      var load = function(received, defaults, onto = {}) {
        var k, ref, v;
        for (k in defaults) {
          v = defaults[k];
          onto[k] = (ref = received[k]) != null ? ref : v;
        }
        return onto;
      };
      var overwrite = function(received, defaults, onto = {}) {
        var k, v;
        for (k in received) {
          v = received[k];
          if (defaults[k] !== void 0) {
            onto[k] = v;
          }
        }
        return onto;
      };
      var parser = {
        load,
        overwrite
      };
      var DLList;
      DLList = class DLList {
        constructor(incr, decr) {
          this.incr = incr;
          this.decr = decr;
          this._first = null;
          this._last = null;
          this.length = 0;
        }
        push(value) {
          var node;
          this.length++;
          if (typeof this.incr === "function") {
            this.incr();
          }
          node = {
            value,
            prev: this._last,
            next: null
          };
          if (this._last != null) {
            this._last.next = node;
            this._last = node;
          } else {
            this._first = this._last = node;
          }
          return void 0;
        }
        shift() {
          var value;
          if (this._first == null) {
            return;
          } else {
            this.length--;
            if (typeof this.decr === "function") {
              this.decr();
            }
          }
          value = this._first.value;
          if ((this._first = this._first.next) != null) {
            this._first.prev = null;
          } else {
            this._last = null;
          }
          return value;
        }
        first() {
          if (this._first != null) {
            return this._first.value;
          }
        }
        getArray() {
          var node, ref, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, ref.value));
          }
          return results;
        }
        forEachShift(cb) {
          var node;
          node = this.shift();
          while (node != null) {
            cb(node), node = this.shift();
          }
          return void 0;
        }
        debug() {
          var node, ref, ref1, ref2, results;
          node = this._first;
          results = [];
          while (node != null) {
            results.push((ref = node, node = node.next, {
              value: ref.value,
              prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
              next: (ref2 = ref.next) != null ? ref2.value : void 0
            }));
          }
          return results;
        }
      };
      var DLList_1 = DLList;
      var Events;
      Events = class Events {
        constructor(instance) {
          this.instance = instance;
          this._events = {};
          if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) {
            throw new Error("An Emitter already exists for this object");
          }
          this.instance.on = (name, cb) => {
            return this._addListener(name, "many", cb);
          };
          this.instance.once = (name, cb) => {
            return this._addListener(name, "once", cb);
          };
          this.instance.removeAllListeners = (name = null) => {
            if (name != null) {
              return delete this._events[name];
            } else {
              return this._events = {};
            }
          };
        }
        _addListener(name, status, cb) {
          var base;
          if ((base = this._events)[name] == null) {
            base[name] = [];
          }
          this._events[name].push({ cb, status });
          return this.instance;
        }
        listenerCount(name) {
          if (this._events[name] != null) {
            return this._events[name].length;
          } else {
            return 0;
          }
        }
        async trigger(name, ...args) {
          var e, promises;
          try {
            if (name !== "debug") {
              this.trigger("debug", `Event triggered: ${name}`, args);
            }
            if (this._events[name] == null) {
              return;
            }
            this._events[name] = this._events[name].filter(function(listener) {
              return listener.status !== "none";
            });
            promises = this._events[name].map(async (listener) => {
              var e2, returned;
              if (listener.status === "none") {
                return;
              }
              if (listener.status === "once") {
                listener.status = "none";
              }
              try {
                returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
                if (typeof (returned != null ? returned.then : void 0) === "function") {
                  return await returned;
                } else {
                  return returned;
                }
              } catch (error) {
                e2 = error;
                {
                  this.trigger("error", e2);
                }
                return null;
              }
            });
            return (await Promise.all(promises)).find(function(x) {
              return x != null;
            });
          } catch (error) {
            e = error;
            {
              this.trigger("error", e);
            }
            return null;
          }
        }
      };
      var Events_1 = Events;
      var DLList$1, Events$1, Queues;
      DLList$1 = DLList_1;
      Events$1 = Events_1;
      Queues = class Queues {
        constructor(num_priorities) {
          var i;
          this.Events = new Events$1(this);
          this._length = 0;
          this._lists = (function() {
            var j, ref, results;
            results = [];
            for (i = j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; i = 1 <= ref ? ++j : --j) {
              results.push(new DLList$1((() => {
                return this.incr();
              }), (() => {
                return this.decr();
              })));
            }
            return results;
          }).call(this);
        }
        incr() {
          if (this._length++ === 0) {
            return this.Events.trigger("leftzero");
          }
        }
        decr() {
          if (--this._length === 0) {
            return this.Events.trigger("zero");
          }
        }
        push(job) {
          return this._lists[job.options.priority].push(job);
        }
        queued(priority) {
          if (priority != null) {
            return this._lists[priority].length;
          } else {
            return this._length;
          }
        }
        shiftAll(fn) {
          return this._lists.forEach(function(list) {
            return list.forEachShift(fn);
          });
        }
        getFirst(arr = this._lists) {
          var j, len, list;
          for (j = 0, len = arr.length; j < len; j++) {
            list = arr[j];
            if (list.length > 0) {
              return list;
            }
          }
          return [];
        }
        shiftLastFrom(priority) {
          return this.getFirst(this._lists.slice(priority).reverse()).shift();
        }
      };
      var Queues_1 = Queues;
      var BottleneckError;
      BottleneckError = class BottleneckError extends Error {
      };
      var BottleneckError_1 = BottleneckError;
      var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;
      NUM_PRIORITIES = 10;
      DEFAULT_PRIORITY = 5;
      parser$1 = parser;
      BottleneckError$1 = BottleneckError_1;
      Job = class Job {
        constructor(task4, args, options, jobDefaults, rejectOnDrop, Events2, _states, Promise2) {
          this.task = task4;
          this.args = args;
          this.rejectOnDrop = rejectOnDrop;
          this.Events = Events2;
          this._states = _states;
          this.Promise = Promise2;
          this.options = parser$1.load(options, jobDefaults);
          this.options.priority = this._sanitizePriority(this.options.priority);
          if (this.options.id === jobDefaults.id) {
            this.options.id = `${this.options.id}-${this._randomIndex()}`;
          }
          this.promise = new this.Promise((_resolve, _reject) => {
            this._resolve = _resolve;
            this._reject = _reject;
          });
          this.retryCount = 0;
        }
        _sanitizePriority(priority) {
          var sProperty;
          sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
          if (sProperty < 0) {
            return 0;
          } else if (sProperty > NUM_PRIORITIES - 1) {
            return NUM_PRIORITIES - 1;
          } else {
            return sProperty;
          }
        }
        _randomIndex() {
          return Math.random().toString(36).slice(2);
        }
        doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
          if (this._states.remove(this.options.id)) {
            if (this.rejectOnDrop) {
              this._reject(error != null ? error : new BottleneckError$1(message));
            }
            this.Events.trigger("dropped", { args: this.args, options: this.options, task: this.task, promise: this.promise });
            return true;
          } else {
            return false;
          }
        }
        _assertStatus(expected) {
          var status;
          status = this._states.jobStatus(this.options.id);
          if (!(status === expected || expected === "DONE" && status === null)) {
            throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
          }
        }
        doReceive() {
          this._states.start(this.options.id);
          return this.Events.trigger("received", { args: this.args, options: this.options });
        }
        doQueue(reachedHWM, blocked) {
          this._assertStatus("RECEIVED");
          this._states.next(this.options.id);
          return this.Events.trigger("queued", { args: this.args, options: this.options, reachedHWM, blocked });
        }
        doRun() {
          if (this.retryCount === 0) {
            this._assertStatus("QUEUED");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          return this.Events.trigger("scheduled", { args: this.args, options: this.options });
        }
        async doExecute(chained, clearGlobalState, run, free) {
          var error, eventInfo, passed;
          if (this.retryCount === 0) {
            this._assertStatus("RUNNING");
            this._states.next(this.options.id);
          } else {
            this._assertStatus("EXECUTING");
          }
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          this.Events.trigger("executing", eventInfo);
          try {
            passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
            if (clearGlobalState()) {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._resolve(passed);
            }
          } catch (error1) {
            error = error1;
            return this._onFailure(error, eventInfo, clearGlobalState, run, free);
          }
        }
        doExpire(clearGlobalState, run, free) {
          var error, eventInfo;
          if (this._states.jobStatus(this.options.id === "RUNNING")) {
            this._states.next(this.options.id);
          }
          this._assertStatus("EXECUTING");
          eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
          error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
          return this._onFailure(error, eventInfo, clearGlobalState, run, free);
        }
        async _onFailure(error, eventInfo, clearGlobalState, run, free) {
          var retry2, retryAfter;
          if (clearGlobalState()) {
            retry2 = await this.Events.trigger("failed", error, eventInfo);
            if (retry2 != null) {
              retryAfter = ~~retry2;
              this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
              this.retryCount++;
              return run(retryAfter);
            } else {
              this.doDone(eventInfo);
              await free(this.options, eventInfo);
              this._assertStatus("DONE");
              return this._reject(error);
            }
          }
        }
        doDone(eventInfo) {
          this._assertStatus("EXECUTING");
          this._states.next(this.options.id);
          return this.Events.trigger("done", eventInfo);
        }
      };
      var Job_1 = Job;
      var BottleneckError$2, LocalDatastore, parser$2;
      parser$2 = parser;
      BottleneckError$2 = BottleneckError_1;
      LocalDatastore = class LocalDatastore {
        constructor(instance, storeOptions, storeInstanceOptions) {
          this.instance = instance;
          this.storeOptions = storeOptions;
          this.clientId = this.instance._randomIndex();
          parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
          this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
          this._running = 0;
          this._done = 0;
          this._unblockTime = 0;
          this.ready = this.Promise.resolve();
          this.clients = {};
          this._startHeartbeat();
        }
        _startHeartbeat() {
          var base;
          if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) {
            return typeof (base = this.heartbeat = setInterval(() => {
              var amount, incr, maximum, now, reservoir;
              now = Date.now();
              if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
                this._lastReservoirRefresh = now;
                this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
                this.instance._drainAll(this.computeCapacity());
              }
              if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
                ({
                  reservoirIncreaseAmount: amount,
                  reservoirIncreaseMaximum: maximum,
                  reservoir
                } = this.storeOptions);
                this._lastReservoirIncrease = now;
                incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
                if (incr > 0) {
                  this.storeOptions.reservoir += incr;
                  return this.instance._drainAll(this.computeCapacity());
                }
              }
            }, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
          } else {
            return clearInterval(this.heartbeat);
          }
        }
        async __publish__(message) {
          await this.yieldLoop();
          return this.instance.Events.trigger("message", message.toString());
        }
        async __disconnect__(flush) {
          await this.yieldLoop();
          clearInterval(this.heartbeat);
          return this.Promise.resolve();
        }
        yieldLoop(t = 0) {
          return new this.Promise(function(resolve, reject) {
            return setTimeout(resolve, t);
          });
        }
        computePenalty() {
          var ref;
          return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
        }
        async __updateSettings__(options) {
          await this.yieldLoop();
          parser$2.overwrite(options, options, this.storeOptions);
          this._startHeartbeat();
          this.instance._drainAll(this.computeCapacity());
          return true;
        }
        async __running__() {
          await this.yieldLoop();
          return this._running;
        }
        async __queued__() {
          await this.yieldLoop();
          return this.instance.queued();
        }
        async __done__() {
          await this.yieldLoop();
          return this._done;
        }
        async __groupCheck__(time) {
          await this.yieldLoop();
          return this._nextRequest + this.timeout < time;
        }
        computeCapacity() {
          var maxConcurrent, reservoir;
          ({ maxConcurrent, reservoir } = this.storeOptions);
          if (maxConcurrent != null && reservoir != null) {
            return Math.min(maxConcurrent - this._running, reservoir);
          } else if (maxConcurrent != null) {
            return maxConcurrent - this._running;
          } else if (reservoir != null) {
            return reservoir;
          } else {
            return null;
          }
        }
        conditionsCheck(weight) {
          var capacity;
          capacity = this.computeCapacity();
          return capacity == null || weight <= capacity;
        }
        async __incrementReservoir__(incr) {
          var reservoir;
          await this.yieldLoop();
          reservoir = this.storeOptions.reservoir += incr;
          this.instance._drainAll(this.computeCapacity());
          return reservoir;
        }
        async __currentReservoir__() {
          await this.yieldLoop();
          return this.storeOptions.reservoir;
        }
        isBlocked(now) {
          return this._unblockTime >= now;
        }
        check(weight, now) {
          return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
        }
        async __check__(weight) {
          var now;
          await this.yieldLoop();
          now = Date.now();
          return this.check(weight, now);
        }
        async __register__(index, weight, expiration) {
          var now, wait;
          await this.yieldLoop();
          now = Date.now();
          if (this.conditionsCheck(weight)) {
            this._running += weight;
            if (this.storeOptions.reservoir != null) {
              this.storeOptions.reservoir -= weight;
            }
            wait = Math.max(this._nextRequest - now, 0);
            this._nextRequest = now + wait + this.storeOptions.minTime;
            return {
              success: true,
              wait,
              reservoir: this.storeOptions.reservoir
            };
          } else {
            return {
              success: false
            };
          }
        }
        strategyIsBlock() {
          return this.storeOptions.strategy === 3;
        }
        async __submit__(queueLength, weight) {
          var blocked, now, reachedHWM;
          await this.yieldLoop();
          if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) {
            throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
          }
          now = Date.now();
          reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
          blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
          if (blocked) {
            this._unblockTime = now + this.computePenalty();
            this._nextRequest = this._unblockTime + this.storeOptions.minTime;
            this.instance._dropAllQueued();
          }
          return {
            reachedHWM,
            blocked,
            strategy: this.storeOptions.strategy
          };
        }
        async __free__(index, weight) {
          await this.yieldLoop();
          this._running -= weight;
          this._done += weight;
          this.instance._drainAll(this.computeCapacity());
          return {
            running: this._running
          };
        }
      };
      var LocalDatastore_1 = LocalDatastore;
      var BottleneckError$3, States;
      BottleneckError$3 = BottleneckError_1;
      States = class States {
        constructor(status1) {
          this.status = status1;
          this._jobs = {};
          this.counts = this.status.map(function() {
            return 0;
          });
        }
        next(id) {
          var current, next;
          current = this._jobs[id];
          next = current + 1;
          if (current != null && next < this.status.length) {
            this.counts[current]--;
            this.counts[next]++;
            return this._jobs[id]++;
          } else if (current != null) {
            this.counts[current]--;
            return delete this._jobs[id];
          }
        }
        start(id) {
          var initial;
          initial = 0;
          this._jobs[id] = initial;
          return this.counts[initial]++;
        }
        remove(id) {
          var current;
          current = this._jobs[id];
          if (current != null) {
            this.counts[current]--;
            delete this._jobs[id];
          }
          return current != null;
        }
        jobStatus(id) {
          var ref;
          return (ref = this.status[this._jobs[id]]) != null ? ref : null;
        }
        statusJobs(status) {
          var k, pos, ref, results, v;
          if (status != null) {
            pos = this.status.indexOf(status);
            if (pos < 0) {
              throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
            }
            ref = this._jobs;
            results = [];
            for (k in ref) {
              v = ref[k];
              if (v === pos) {
                results.push(k);
              }
            }
            return results;
          } else {
            return Object.keys(this._jobs);
          }
        }
        statusCounts() {
          return this.counts.reduce(((acc, v, i) => {
            acc[this.status[i]] = v;
            return acc;
          }), {});
        }
      };
      var States_1 = States;
      var DLList$2, Sync;
      DLList$2 = DLList_1;
      Sync = class Sync {
        constructor(name, Promise2) {
          this.schedule = this.schedule.bind(this);
          this.name = name;
          this.Promise = Promise2;
          this._running = 0;
          this._queue = new DLList$2();
        }
        isEmpty() {
          return this._queue.length === 0;
        }
        async _tryToRun() {
          var args, cb, error, reject, resolve, returned, task4;
          if (this._running < 1 && this._queue.length > 0) {
            this._running++;
            ({ task: task4, args, resolve, reject } = this._queue.shift());
            cb = await (async function() {
              try {
                returned = await task4(...args);
                return function() {
                  return resolve(returned);
                };
              } catch (error1) {
                error = error1;
                return function() {
                  return reject(error);
                };
              }
            })();
            this._running--;
            this._tryToRun();
            return cb();
          }
        }
        schedule(task4, ...args) {
          var promise, reject, resolve;
          resolve = reject = null;
          promise = new this.Promise(function(_resolve, _reject) {
            resolve = _resolve;
            return reject = _reject;
          });
          this._queue.push({ task: task4, args, resolve, reject });
          this._tryToRun();
          return promise;
        }
      };
      var Sync_1 = Sync;
      var version2 = "2.19.5";
      var version$1 = {
        version: version2
      };
      var version$2 = /* @__PURE__ */ Object.freeze({
        version: version2,
        default: version$1
      });
      var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;
      parser$3 = parser;
      Events$2 = Events_1;
      RedisConnection$1 = require$$2;
      IORedisConnection$1 = require$$3;
      Scripts$1 = require$$4;
      Group = (function() {
        class Group2 {
          constructor(limiterOptions = {}) {
            this.deleteKey = this.deleteKey.bind(this);
            this.limiterOptions = limiterOptions;
            parser$3.load(this.limiterOptions, this.defaults, this);
            this.Events = new Events$2(this);
            this.instances = {};
            this.Bottleneck = Bottleneck_1;
            this._startAutoCleanup();
            this.sharedConnection = this.connection != null;
            if (this.connection == null) {
              if (this.limiterOptions.datastore === "redis") {
                this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              } else if (this.limiterOptions.datastore === "ioredis") {
                this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
              }
            }
          }
          key(key = "") {
            var ref;
            return (ref = this.instances[key]) != null ? ref : (() => {
              var limiter;
              limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
                id: `${this.id}-${key}`,
                timeout: this.timeout,
                connection: this.connection
              }));
              this.Events.trigger("created", limiter, key);
              return limiter;
            })();
          }
          async deleteKey(key = "") {
            var deleted, instance;
            instance = this.instances[key];
            if (this.connection) {
              deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]);
            }
            if (instance != null) {
              delete this.instances[key];
              await instance.disconnect();
            }
            return instance != null || deleted > 0;
          }
          limiters() {
            var k, ref, results, v;
            ref = this.instances;
            results = [];
            for (k in ref) {
              v = ref[k];
              results.push({
                key: k,
                limiter: v
              });
            }
            return results;
          }
          keys() {
            return Object.keys(this.instances);
          }
          async clusterKeys() {
            var cursor, end, found, i, k, keys, len, next, start;
            if (this.connection == null) {
              return this.Promise.resolve(this.keys());
            }
            keys = [];
            cursor = null;
            start = `b_${this.id}-`.length;
            end = "_settings".length;
            while (cursor !== 0) {
              [next, found] = await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 1e4]);
              cursor = ~~next;
              for (i = 0, len = found.length; i < len; i++) {
                k = found[i];
                keys.push(k.slice(start, -end));
              }
            }
            return keys;
          }
          _startAutoCleanup() {
            var base;
            clearInterval(this.interval);
            return typeof (base = this.interval = setInterval(async () => {
              var e, k, ref, results, time, v;
              time = Date.now();
              ref = this.instances;
              results = [];
              for (k in ref) {
                v = ref[k];
                try {
                  if (await v._store.__groupCheck__(time)) {
                    results.push(this.deleteKey(k));
                  } else {
                    results.push(void 0);
                  }
                } catch (error) {
                  e = error;
                  results.push(v.Events.trigger("error", e));
                }
              }
              return results;
            }, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
          }
          updateSettings(options = {}) {
            parser$3.overwrite(options, this.defaults, this);
            parser$3.overwrite(options, options, this.limiterOptions);
            if (options.timeout != null) {
              return this._startAutoCleanup();
            }
          }
          disconnect(flush = true) {
            var ref;
            if (!this.sharedConnection) {
              return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
            }
          }
        }
        Group2.prototype.defaults = {
          timeout: 1e3 * 60 * 5,
          connection: null,
          Promise,
          id: "group-key"
        };
        return Group2;
      }).call(commonjsGlobal);
      var Group_1 = Group;
      var Batcher, Events$3, parser$4;
      parser$4 = parser;
      Events$3 = Events_1;
      Batcher = (function() {
        class Batcher2 {
          constructor(options = {}) {
            this.options = options;
            parser$4.load(this.options, this.defaults, this);
            this.Events = new Events$3(this);
            this._arr = [];
            this._resetPromise();
            this._lastFlush = Date.now();
          }
          _resetPromise() {
            return this._promise = new this.Promise((res, rej) => {
              return this._resolve = res;
            });
          }
          _flush() {
            clearTimeout(this._timeout);
            this._lastFlush = Date.now();
            this._resolve();
            this.Events.trigger("batch", this._arr);
            this._arr = [];
            return this._resetPromise();
          }
          add(data) {
            var ret;
            this._arr.push(data);
            ret = this._promise;
            if (this._arr.length === this.maxSize) {
              this._flush();
            } else if (this.maxTime != null && this._arr.length === 1) {
              this._timeout = setTimeout(() => {
                return this._flush();
              }, this.maxTime);
            }
            return ret;
          }
        }
        Batcher2.prototype.defaults = {
          maxTime: null,
          maxSize: null,
          Promise
        };
        return Batcher2;
      }).call(commonjsGlobal);
      var Batcher_1 = Batcher;
      var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
      var require$$8 = getCjsExportFromNamespace(version$2);
      var Bottleneck2, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
      NUM_PRIORITIES$1 = 10;
      DEFAULT_PRIORITY$1 = 5;
      parser$5 = parser;
      Queues$1 = Queues_1;
      Job$1 = Job_1;
      LocalDatastore$1 = LocalDatastore_1;
      RedisDatastore$1 = require$$4$1;
      Events$4 = Events_1;
      States$1 = States_1;
      Sync$1 = Sync_1;
      Bottleneck2 = (function() {
        class Bottleneck3 {
          constructor(options = {}, ...invalid) {
            var storeInstanceOptions, storeOptions;
            this._addToQueue = this._addToQueue.bind(this);
            this._validateOptions(options, invalid);
            parser$5.load(options, this.instanceDefaults, this);
            this._queues = new Queues$1(NUM_PRIORITIES$1);
            this._scheduled = {};
            this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
            this._limiter = null;
            this.Events = new Events$4(this);
            this._submitLock = new Sync$1("submit", this.Promise);
            this._registerLock = new Sync$1("register", this.Promise);
            storeOptions = parser$5.load(options, this.storeDefaults, {});
            this._store = (function() {
              if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
                storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
                return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
              } else if (this.datastore === "local") {
                storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
                return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
              } else {
                throw new Bottleneck3.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
              }
            }).call(this);
            this._queues.on("leftzero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
            });
            this._queues.on("zero", () => {
              var ref;
              return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
            });
          }
          _validateOptions(options, invalid) {
            if (!(options != null && typeof options === "object" && invalid.length === 0)) {
              throw new Bottleneck3.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
            }
          }
          ready() {
            return this._store.ready;
          }
          clients() {
            return this._store.clients;
          }
          channel() {
            return `b_${this.id}`;
          }
          channel_client() {
            return `b_${this.id}_${this._store.clientId}`;
          }
          publish(message) {
            return this._store.__publish__(message);
          }
          disconnect(flush = true) {
            return this._store.__disconnect__(flush);
          }
          chain(_limiter) {
            this._limiter = _limiter;
            return this;
          }
          queued(priority) {
            return this._queues.queued(priority);
          }
          clusterQueued() {
            return this._store.__queued__();
          }
          empty() {
            return this.queued() === 0 && this._submitLock.isEmpty();
          }
          running() {
            return this._store.__running__();
          }
          done() {
            return this._store.__done__();
          }
          jobStatus(id) {
            return this._states.jobStatus(id);
          }
          jobs(status) {
            return this._states.statusJobs(status);
          }
          counts() {
            return this._states.statusCounts();
          }
          _randomIndex() {
            return Math.random().toString(36).slice(2);
          }
          check(weight = 1) {
            return this._store.__check__(weight);
          }
          _clearGlobalState(index) {
            if (this._scheduled[index] != null) {
              clearTimeout(this._scheduled[index].expiration);
              delete this._scheduled[index];
              return true;
            } else {
              return false;
            }
          }
          async _free(index, job, options, eventInfo) {
            var e, running;
            try {
              ({ running } = await this._store.__free__(index, options.weight));
              this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
              if (running === 0 && this.empty()) {
                return this.Events.trigger("idle");
              }
            } catch (error1) {
              e = error1;
              return this.Events.trigger("error", e);
            }
          }
          _run(index, job, wait) {
            var clearGlobalState, free, run;
            job.doRun();
            clearGlobalState = this._clearGlobalState.bind(this, index);
            run = this._run.bind(this, index, job);
            free = this._free.bind(this, index, job);
            return this._scheduled[index] = {
              timeout: setTimeout(() => {
                return job.doExecute(this._limiter, clearGlobalState, run, free);
              }, wait),
              expiration: job.options.expiration != null ? setTimeout(function() {
                return job.doExpire(clearGlobalState, run, free);
              }, wait + job.options.expiration) : void 0,
              job
            };
          }
          _drainOne(capacity) {
            return this._registerLock.schedule(() => {
              var args, index, next, options, queue;
              if (this.queued() === 0) {
                return this.Promise.resolve(null);
              }
              queue = this._queues.getFirst();
              ({ options, args } = next = queue.first());
              if (capacity != null && options.weight > capacity) {
                return this.Promise.resolve(null);
              }
              this.Events.trigger("debug", `Draining ${options.id}`, { args, options });
              index = this._randomIndex();
              return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
                var empty;
                this.Events.trigger("debug", `Drained ${options.id}`, { success, args, options });
                if (success) {
                  queue.shift();
                  empty = this.empty();
                  if (empty) {
                    this.Events.trigger("empty");
                  }
                  if (reservoir === 0) {
                    this.Events.trigger("depleted", empty);
                  }
                  this._run(index, next, wait);
                  return this.Promise.resolve(options.weight);
                } else {
                  return this.Promise.resolve(null);
                }
              });
            });
          }
          _drainAll(capacity, total = 0) {
            return this._drainOne(capacity).then((drained) => {
              var newCapacity;
              if (drained != null) {
                newCapacity = capacity != null ? capacity - drained : capacity;
                return this._drainAll(newCapacity, total + drained);
              } else {
                return this.Promise.resolve(total);
              }
            }).catch((e) => {
              return this.Events.trigger("error", e);
            });
          }
          _dropAllQueued(message) {
            return this._queues.shiftAll(function(job) {
              return job.doDrop({ message });
            });
          }
          stop(options = {}) {
            var done, waitForExecuting;
            options = parser$5.load(options, this.stopDefaults);
            waitForExecuting = (at) => {
              var finished;
              finished = () => {
                var counts;
                counts = this._states.counts;
                return counts[0] + counts[1] + counts[2] + counts[3] === at;
              };
              return new this.Promise((resolve, reject) => {
                if (finished()) {
                  return resolve();
                } else {
                  return this.on("done", () => {
                    if (finished()) {
                      this.removeAllListeners("done");
                      return resolve();
                    }
                  });
                }
              });
            };
            done = options.dropWaitingJobs ? (this._run = function(index, next) {
              return next.doDrop({
                message: options.dropErrorMessage
              });
            }, this._drainOne = () => {
              return this.Promise.resolve(null);
            }, this._registerLock.schedule(() => {
              return this._submitLock.schedule(() => {
                var k, ref, v;
                ref = this._scheduled;
                for (k in ref) {
                  v = ref[k];
                  if (this.jobStatus(v.job.options.id) === "RUNNING") {
                    clearTimeout(v.timeout);
                    clearTimeout(v.expiration);
                    v.job.doDrop({
                      message: options.dropErrorMessage
                    });
                  }
                }
                this._dropAllQueued(options.dropErrorMessage);
                return waitForExecuting(0);
              });
            })) : this.schedule({
              priority: NUM_PRIORITIES$1 - 1,
              weight: 0
            }, () => {
              return waitForExecuting(1);
            });
            this._receive = function(job) {
              return job._reject(new Bottleneck3.prototype.BottleneckError(options.enqueueErrorMessage));
            };
            this.stop = () => {
              return this.Promise.reject(new Bottleneck3.prototype.BottleneckError("stop() has already been called"));
            };
            return done;
          }
          async _addToQueue(job) {
            var args, blocked, error, options, reachedHWM, shifted, strategy;
            ({ args, options } = job);
            try {
              ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options.weight));
            } catch (error1) {
              error = error1;
              this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error });
              job.doDrop({ error });
              return false;
            }
            if (blocked) {
              job.doDrop();
              return true;
            } else if (reachedHWM) {
              shifted = strategy === Bottleneck3.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck3.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck3.prototype.strategy.OVERFLOW ? job : void 0;
              if (shifted != null) {
                shifted.doDrop();
              }
              if (shifted == null || strategy === Bottleneck3.prototype.strategy.OVERFLOW) {
                if (shifted == null) {
                  job.doDrop();
                }
                return reachedHWM;
              }
            }
            job.doQueue(reachedHWM, blocked);
            this._queues.push(job);
            await this._drainAll();
            return reachedHWM;
          }
          _receive(job) {
            if (this._states.jobStatus(job.options.id) != null) {
              job._reject(new Bottleneck3.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
              return false;
            } else {
              job.doReceive();
              return this._submitLock.schedule(this._addToQueue, job);
            }
          }
          submit(...args) {
            var cb, fn, job, options, ref, ref1, task4;
            if (typeof args[0] === "function") {
              ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
              options = parser$5.load({}, this.jobDefaults);
            } else {
              ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
              options = parser$5.load(options, this.jobDefaults);
            }
            task4 = (...args2) => {
              return new this.Promise(function(resolve, reject) {
                return fn(...args2, function(...args3) {
                  return (args3[0] != null ? reject : resolve)(args3);
                });
              });
            };
            job = new Job$1(task4, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            job.promise.then(function(args2) {
              return typeof cb === "function" ? cb(...args2) : void 0;
            }).catch(function(args2) {
              if (Array.isArray(args2)) {
                return typeof cb === "function" ? cb(...args2) : void 0;
              } else {
                return typeof cb === "function" ? cb(args2) : void 0;
              }
            });
            return this._receive(job);
          }
          schedule(...args) {
            var job, options, task4;
            if (typeof args[0] === "function") {
              [task4, ...args] = args;
              options = {};
            } else {
              [options, task4, ...args] = args;
            }
            job = new Job$1(task4, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
            this._receive(job);
            return job.promise;
          }
          wrap(fn) {
            var schedule, wrapped;
            schedule = this.schedule.bind(this);
            wrapped = function(...args) {
              return schedule(fn.bind(this), ...args);
            };
            wrapped.withOptions = function(options, ...args) {
              return schedule(options, fn, ...args);
            };
            return wrapped;
          }
          async updateSettings(options = {}) {
            await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
            parser$5.overwrite(options, this.instanceDefaults, this);
            return this;
          }
          currentReservoir() {
            return this._store.__currentReservoir__();
          }
          incrementReservoir(incr = 0) {
            return this._store.__incrementReservoir__(incr);
          }
        }
        Bottleneck3.default = Bottleneck3;
        Bottleneck3.Events = Events$4;
        Bottleneck3.version = Bottleneck3.prototype.version = require$$8.version;
        Bottleneck3.strategy = Bottleneck3.prototype.strategy = {
          LEAK: 1,
          OVERFLOW: 2,
          OVERFLOW_PRIORITY: 4,
          BLOCK: 3
        };
        Bottleneck3.BottleneckError = Bottleneck3.prototype.BottleneckError = BottleneckError_1;
        Bottleneck3.Group = Bottleneck3.prototype.Group = Group_1;
        Bottleneck3.RedisConnection = Bottleneck3.prototype.RedisConnection = require$$2;
        Bottleneck3.IORedisConnection = Bottleneck3.prototype.IORedisConnection = require$$3;
        Bottleneck3.Batcher = Bottleneck3.prototype.Batcher = Batcher_1;
        Bottleneck3.prototype.jobDefaults = {
          priority: DEFAULT_PRIORITY$1,
          weight: 1,
          expiration: null,
          id: "<no-id>"
        };
        Bottleneck3.prototype.storeDefaults = {
          maxConcurrent: null,
          minTime: 0,
          highWater: null,
          strategy: Bottleneck3.prototype.strategy.LEAK,
          penalty: null,
          reservoir: null,
          reservoirRefreshInterval: null,
          reservoirRefreshAmount: null,
          reservoirIncreaseInterval: null,
          reservoirIncreaseAmount: null,
          reservoirIncreaseMaximum: null
        };
        Bottleneck3.prototype.localStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 250
        };
        Bottleneck3.prototype.redisStoreDefaults = {
          Promise,
          timeout: null,
          heartbeatInterval: 5e3,
          clientTimeout: 1e4,
          Redis: null,
          clientOptions: {},
          clusterNodes: null,
          clearDatastore: false,
          connection: null
        };
        Bottleneck3.prototype.instanceDefaults = {
          datastore: "local",
          connection: null,
          id: "<no-id>",
          rejectOnDrop: true,
          trackDoneStatus: false,
          Promise
        };
        Bottleneck3.prototype.stopDefaults = {
          enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
          dropWaitingJobs: true,
          dropErrorMessage: "This limiter has been stopped."
        };
        return Bottleneck3;
      }).call(commonjsGlobal);
      var Bottleneck_1 = Bottleneck2;
      var lib = Bottleneck_1;
      return lib;
    }));
  }
});

// src/github/cut-lines.ts
var maxCharacters = 6e4;
function cutLines(text, length) {
  if (text.length <= length) return text;
  const lines = text.split("\n");
  const kept = [];
  let fence = "";
  let folded = 0;
  let room = length - 200;
  for (const line of lines) {
    const [mark = ""] = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.slice(1) ?? [];
    room -= line.length + 1 + (fence === "" ? 2 * mark.length : 0);
    if (room < 0) break;
    if (fence === "") {
      fence = mark;
      folded += line.split("<details").length - line.split("</details").length;
    } else if (mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark) {
      fence = "";
    }
    kept.push(line);
  }
  const close = [
    ...fence === "" ? [] : [fence],
    ...Array.from({ length: Math.min(8, Math.max(0, folded)) }, () => "</details>")
  ];
  const cut = counted(lines.length - kept.length, "more line");
  return [...kept, ...close, "", `… ${cut} did not fit.`].join("\n");
}

// src/github/check-run.ts
var annotationsAtOnce = 50;
var task = { failure: "check run not written", permission: "checks: write" };
function checkRun(session, request) {
  return session.attempt(task, () => write(session, request));
}
async function write(session, request) {
  const { client, repository, run } = session;
  const { name, headSha: head_sha = run.sha, conclusion } = request;
  const [first = [], ...rest] = batches((request.annotations ?? []).map(annotationOf));
  const output = {
    title: shorten(visible(request.title), 255),
    summary: cutLines(request.summary, maxCharacters)
  };
  const status = conclusion === void 0 ? { status: "in_progress" } : { status: "completed", conclusion };
  const earlier = await find(session, name, head_sha);
  const update = async (check_run_id, annotations) => client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
    ...repository,
    check_run_id,
    ...status,
    output: { ...output, annotations }
  });
  const { data } = earlier === void 0 ? await client.request("POST /repos/{owner}/{repo}/check-runs", {
    ...repository,
    name,
    head_sha,
    external_id: externalId(session),
    details_url: run.url,
    ...status,
    output: { ...output, annotations: first }
  }) : await update(earlier, first);
  const id = Number(data.id);
  for (const annotations of rest) await update(id, annotations);
  return { did: earlier === void 0 ? "created" : "updated", id, url: data.html_url ?? void 0 };
}
async function find({ client, repository, ...session }, check_name, ref) {
  const runs = await client.paginate("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
    ...repository,
    ref,
    check_name,
    filter: "all",
    per_page: 100
  });
  const ours = externalId(session);
  const own = runs.find(({ external_id }) => external_id === ours);
  return own && Number(own.id);
}
function externalId({ run }) {
  return `crashgate/${run.id}/${run.attempt}`;
}
function annotationOf({
  path,
  firstLine,
  lastLine,
  level,
  title,
  message
}) {
  return {
    path,
    start_line: firstLine,
    end_line: lastLine,
    annotation_level: level,
    title: shorten(title, 255),
    // GitHub takes 64 KB; nobody reads as much.
    message: shorten(message, 4e3)
  };
}
function batches(items) {
  return Array.from(
    { length: Math.ceil(items.length / annotationsAtOnce) },
    (_, index) => items.slice(index * annotationsAtOnce, (index + 1) * annotationsAtOnce)
  );
}

// src/pull-request/marker.ts
var format = "v1";
function formatMarker({ key, run, state, problems, version: version2 }) {
  const fields = {
    key: key.map(encode).join("/"),
    run: `${run.id}.${run.attempt}`,
    sha: encode(run.sha),
    state,
    problems: String(problems),
    version: encode(version2)
  };
  const words = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  return `<!-- crashgate:${format} ${words.join(" ")} -->`;
}
function readMarker(body) {
  const [, text] = /^<!-- crashgate:v1 ([^\s<>][^\n<>]{0,4000}) -->(?:\r?\n|$)/.exec(body) ?? [];
  if (text === void 0) return void 0;
  const fields = new Map(
    text.split(" ").map((word) => [word.split("=", 1)[0], word.slice(word.indexOf("=") + 1)])
  );
  const [, id, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(fields.get("run") ?? "") ?? [];
  const state = fields.get("state");
  const key = fields.get("key")?.split("/").map(decode);
  if (id === void 0 || !key || state !== "problem" && state !== "clear") return void 0;
  return {
    key: key.map((part) => part ?? ""),
    run: { id: Number(id), attempt: Number(attempt), sha: decode(fields.get("sha") ?? "") ?? "" },
    state,
    problems: Number(/^\d{1,6}$/.exec(fields.get("problems") ?? "")?.[0] ?? 0),
    version: decode(fields.get("version") ?? "") ?? ""
  };
}
function sameKey(a, b) {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
function encode(text) {
  return encodeURIComponent(text.replace(new RegExp("\\p{Cs}", "gu"), "�")).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return void 0;
  }
}

// src/pull-request/plan-comment.ts
function planComment(own, { mode, state, run }) {
  const [comment, ...duplicates] = own.toSorted((a, b) => b.id - a.id);
  if (mode === "never") return { do: "nothing", why: "not-wanted", comment };
  const newer = own.find(({ marker }) => isOlder(run, marker.run));
  if (newer) return { do: "nothing", why: "stale", comment: newer };
  if (comment)
    return { do: "edit", comment, duplicates, problems: problemsAfter(comment.marker, state, run) };
  if (state === "clear" && mode === "on-failure") return { do: "nothing", why: "not-wanted", comment };
  return { do: "create", problems: state === "problem" ? 1 : 0 };
}
function isOlder(run, other) {
  if (run.id === other.id) return run.attempt < other.attempt;
  return run.sha !== other.sha && run.id < other.id;
}
function problemsAfter(before, state, run) {
  if (state === "clear") return before.problems;
  if (before.state === "clear") return 1;
  const again = before.run.id === run.id && before.run.attempt === run.attempt;
  return before.problems + (again ? 0 : 1);
}

// src/github/refusal.ts
function refusal(task4, error, circumstances) {
  return visible(`${task4.failure}: ${reason(task4, error, circumstances)}`);
}
function isPassing(error) {
  const { name, status, request } = asMapping(error);
  return name === "HttpError" && Number(status) >= 500 && asMapping(request).method === "POST";
}
function statusOf(error) {
  const { status, response } = asMapping(error);
  return response !== void 0 && typeof status === "number" ? status : void 0;
}
function reason({ permission }, error, { host, doubt }) {
  if (error instanceof TypeError || error instanceof SyntaxError)
    return `the answer is not one that GitHub's API gives; check whether a proxy answers for ${host}`;
  const status = statusOf(error);
  const words = shorten(wordsOf(error), 300);
  const add = `add \`permissions: ${permission}\` to the job`;
  if (status === void 0) {
    return asMapping(error).name === "HttpError" ? `${host} cannot be reached: ${words}` : words;
  }
  if (status === 401) return "the token is not valid (401); check the input `token`";
  if (status === 403 || status === 429) {
    const limit = limitOf(error);
    if (limit) return `${limit} (${status})`;
    if (doubt && /not accessible/i.test(words)) return `${doubt} (403); or ${add}`;
    if (/not accessible/i.test(words)) return `the token lacks a permission (403); ${add}`;
    return `GitHub refused: ${words} (${status})`;
  }
  if (status === 404) return `not found, or hidden from the token (404); ${add}`;
  if (status === 410) return `it is gone or turned off (410): ${words}`;
  if (status >= 500)
    return `GitHub failed (${status}) and again when asked a second time; run the job again later`;
  return `GitHub did not take it: ${words} (${status})`;
}
function limitOf(error) {
  const headers = asMapping(asMapping(asMapping(error).response).headers);
  const wait = Number(headers["retry-after"]);
  if (wait > 0) return `GitHub asks to wait ${wait} s, longer than this step may`;
  const reset = Number(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] === "0" && reset > 0) {
    const until = new Date(reset * 1e3).toISOString().slice(11, 16);
    return `the token's rate limit is used up until ${until} UTC, longer than this step may wait`;
  }
  const named = /rate limit/i.test(wordsOf(error));
  return named ? "GitHub limits requests and asks to wait a minute, longer than this step may" : void 0;
}
function wordsOf(error) {
  const data = asMapping(asMapping(asMapping(error).response).data);
  const details = asList(data.errors).map(
    (detail) => asString(detail) ?? asString(asMapping(detail).message) ?? asString(asMapping(detail).code)
  );
  const message = asString(data.message) ?? messageOf(error);
  return [message, ...new Set(details.filter((detail) => detail !== void 0))].join("; ");
}

// src/github/author.ts
var actionsLogin = "github-actions[bot]";
async function writtenByUs(session, marked) {
  if (marked.length === 0) return [];
  const { login, type } = await whoAmI(session, marked);
  return marked.filter(({ user }) => nameOf(user) === bare(login) && isBot(user) === (type === "Bot"));
}
async function whoAmI({ client }, marked) {
  try {
    return (await client.request("GET /user")).data;
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
  }
  const login = marked.every(({ user }) => !isBot(user) || nameOf(user) === bare(actionsLogin)) ? void 0 : await client.graphql("{ viewer { login } }").then((data) => asString(asMapping(asMapping(data).viewer).login)).catch(() => void 0);
  return { login: login ?? actionsLogin, type: "Bot" };
}
function isBot(user) {
  return asMapping(user).type === "Bot";
}
function nameOf(user) {
  const login = asString(asMapping(user).login);
  return login && bare(login);
}
function bare(login) {
  return login.replace(/\[bot\]$/, "").toLowerCase();
}

// src/github/comments.ts
function upsertComment(session, request) {
  const on = request.on;
  const thread = "commit" in on ? commitThread(session, on.commit) : pullRequestThread(session, on.pullRequest);
  const permission = "commit" in on ? "contents: write" : "pull-requests: write";
  return session.attempt(
    { failure: "comment not written", permission },
    () => upsert(session, thread, request)
  );
}
async function upsert(session, thread, request) {
  const { mode, state, run = session.run } = request;
  if (mode === "never") return { did: "not-wanted", url: void 0 };
  const { purpose, environment = "", cluster = "", job = "" } = request.key;
  const key = [purpose, environment, cluster, job];
  const plan = planComment(await ownComments(session, thread, key), { mode, state, run });
  if (plan.do === "nothing") return { did: plan.why, url: plan.comment?.url };
  const previous = plan.do === "edit" ? { ...plan.comment.marker, body: plan.comment.body } : void 0;
  if (request.onlyIf?.(previous) === false) return { did: "not-wanted", url: void 0 };
  const marker = formatMarker({ key, run, state, problems: plan.problems, version });
  const text = typeof request.body === "string" ? request.body : request.body(previous);
  const body = `${marker}
${cutLines(text, maxCharacters - marker.length - 1)}`;
  if (plan.do === "create") return { did: "created", url: (await thread.create(body)).html_url };
  const { comment, duplicates } = plan;
  for (const { id } of duplicates) await thread.remove?.(id).catch(() => void 0);
  if (comment.body === body) return { did: "unchanged", url: comment.url };
  try {
    return { did: "edited", url: (await thread.edit(comment.id, body)).html_url };
  } catch (error) {
    if (statusOf(error) !== 404 && !isForbidden(error)) throw error;
    return { did: "created", url: (await thread.create(body)).html_url };
  }
}
async function ownComments(session, thread, key) {
  const marked = (await thread.list()).flatMap(({ id, html_url: url, body = "", user }) => {
    const marker = readMarker(body);
    return marker && sameKey(marker.key, key) ? [{ id: Number(id), url, body, user, marker }] : [];
  });
  return writtenByUs(session, marked);
}
function isForbidden(error) {
  return statusOf(error) === 403 && !/rate limit/i.test(messageOf(error));
}
function pullRequestThread({ client, repository }, issue_number) {
  return {
    list: () => client.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repository,
      issue_number,
      per_page: 100
    }),
    create: async (body) => (await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...repository,
      issue_number,
      body
    })).data,
    edit: async (comment_id, body) => (await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...repository,
      comment_id,
      body
    })).data,
    remove: (comment_id) => client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...repository,
      comment_id
    })
  };
}
function commitThread({ client, repository }, commit_sha) {
  return {
    list: () => client.paginate("GET /repos/{owner}/{repo}/commits/{commit_sha}/comments", {
      ...repository,
      commit_sha,
      per_page: 100
    }),
    create: async (body) => (await client.request("POST /repos/{owner}/{repo}/commits/{commit_sha}/comments", {
      ...repository,
      commit_sha,
      body
    })).data,
    edit: async (comment_id, body) => (await client.request("PATCH /repos/{owner}/{repo}/comments/{comment_id}", {
      ...repository,
      comment_id,
      body
    })).data,
    remove: void 0
  };
}

// src/github/deployment.ts
var longestDescription = 140;
var newest = 10;
var task2 = { failure: "deployment status not written", permission: "deployments: write" };
function deployment(session, request) {
  return session.attempt(task2, () => report(session, request));
}
async function report(session, request) {
  const { client, repository, run } = session;
  const found = await find2(session, request);
  if (!found && !request.create) return { did: "none", id: void 0 };
  if (found?.byGitHub && request.state !== "failure" && request.state !== "error") {
    return { did: "left", id: found.id };
  }
  const id = found?.id ?? await create(session, request);
  await client.request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
    ...repository,
    deployment_id: id,
    state: request.state,
    description: shorten(visible(request.description), longestDescription),
    log_url: run.url,
    ...request.environmentUrl ? { environment_url: request.environmentUrl } : {},
    auto_inactive: true
  });
  return { did: found ? "updated" : "created", id };
}
async function find2(session, { environment, sha }) {
  const { client, repository, run } = session;
  if (run.deployment?.environment === environment) return { id: run.deployment.id, byGitHub: false };
  const { data } = await client.request("GET /repos/{owner}/{repo}/deployments", {
    ...repository,
    environment,
    ...sha === void 0 ? {} : { sha },
    per_page: newest
  });
  for (const { id, payload } of data) {
    if (asMapping(parsed(payload)).crashgate_run === run.id) return { id: Number(id), byGitHub: false };
  }
  for (const { id } of data) {
    const statuses = await client.request("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
      ...repository,
      deployment_id: Number(id),
      per_page: 100
    });
    const ofRun = statuses.data.filter(({ log_url, target_url }) => isOfRun(log_url || target_url, run.id));
    if (ofRun.length > 0) {
      return { id: Number(id), byGitHub: ofRun.some(({ log_url }) => /\/job\/\d+/.test(log_url ?? "")) };
    }
  }
  return void 0;
}
async function create({ client, repository, run }, request) {
  const { data } = await client.request("POST /repos/{owner}/{repo}/deployments", {
    ...repository,
    ref: request.sha ?? run.sha,
    environment: request.environment,
    description: shorten(visible(request.description), longestDescription),
    payload: { crashgate_run: run.id },
    // What is deployed already is not to be merged, and waits for no check.
    auto_merge: false,
    required_contexts: []
  });
  if (!("id" in data)) throw new Error("GitHub merged instead of deploying");
  return Number(data.id);
}
function isOfRun(url, run) {
  return new RegExp(`/actions/runs/${run}(?:/|$)`).test(url ?? "");
}
function parsed(payload) {
  if (typeof payload !== "string") return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return void 0;
  }
}

// src/pull-request/choose.ts
function choosePullRequest(candidates, sha) {
  const merged = candidates.filter(({ mergedAt }) => mergedAt !== void 0).toSorted(newestMerge);
  const open = candidates.filter((candidate) => candidate.open).toSorted((a, b) => b.number - a.number);
  return merged.find(({ mergeCommitSha }) => mergeCommitSha === sha) ?? [...open, ...merged, ...candidates].find(({ headSha }) => headSha === sha) ?? merged[0] ?? (open.length === 1 ? open[0] : void 0);
}
function touches(files, paths) {
  return files.some(
    ({ path, previousPath }) => paths.includes(path) || previousPath !== void 0 && paths.includes(previousPath)
  );
}
function newestMerge(a, b) {
  return (b.mergedAt ?? "").localeCompare(a.mergedAt ?? "") || b.number - a.number;
}

// src/github/pull-requests.ts
var mostFiles = 3e3;
var mostCommits = 30;
var newestMerged = 10;
var reading = { failure: "pull request not found", permission: "pull-requests: read" };
function pullRequests(session, about) {
  return session.attempt(reading, async () => ({ pullRequests: await find3(session, about) }));
}
function verifiedPullRequest(session, named) {
  return session.attempt(reading, async () => ({ pullRequest: await verify(session, named) }));
}
function recentlyMerged(session) {
  const { client, repository } = session;
  return session.attempt(reading, async () => {
    const { data } = await client.request("GET /repos/{owner}/{repo}/pulls", {
      ...repository,
      state: "closed",
      sort: "updated",
      direction: "desc",
      per_page: newestMerged
    });
    const pulls = data.flatMap((pull) => readPullRequest(pull) ?? []);
    return { pullRequests: pulls.filter(({ mergedAt }) => mergedAt !== void 0) };
  });
}
function changedFiles(session, pullRequest) {
  return session.attempt({ ...reading, failure: "changed files not read" }, async () => {
    const files = await listFiles(session, pullRequest);
    return { files, complete: files.length < mostFiles };
  });
}
async function find3(session, about) {
  const { run } = session;
  if (run.pullRequest) return [run.pullRequest];
  const named = run.pullRequestNumber === void 0 ? void 0 : await get(session, run.pullRequestNumber);
  if (named) return [named];
  const chosen = await choose(session, run.sha) ?? await byBranch(session);
  const others = run.pushed.filter((sha) => sha !== run.sha);
  if (!about || others.length === 0) return chosen ? [chosen] : [];
  const found = new Map(chosen ? [[chosen.number, chosen]] : []);
  const brought = await Promise.all(others.slice(-mostCommits).map((sha) => mergedAs(session, sha)));
  for (const pull of brought) if (pull) found.set(pull.number, pull);
  if (found.size < 2) return [...found.values()];
  const touching = [];
  for (const candidate of found.values()) {
    if (touches(await listFiles(session, candidate.number), about)) touching.push(candidate);
  }
  return touching;
}
async function verify(session, named) {
  const { run } = session;
  if (run.event !== "workflow_run") {
    const pull = named === void 0 ? void 0 : await get(session, named);
    return pull?.headSha === run.sha ? pull : void 0;
  }
  if (!run.trigger || !run.triggerHead) return void 0;
  const candidates = await ofBranch(session, run.triggerHead, run.trigger.sha);
  return named === void 0 ? choosePullRequest(candidates, run.trigger.sha) : candidates.find(({ number }) => number === named);
}
async function choose(session, sha) {
  return sha === "" ? void 0 : choosePullRequest(await containing(session, sha), sha);
}
async function mergedAs(session, sha) {
  return (await containing(session, sha)).find((pull) => pull.mergedAt && pull.mergeCommitSha === sha);
}
async function byBranch(session) {
  const { head, sha } = session.run;
  return head && choosePullRequest(await ofBranch(session, head, sha), sha);
}
async function ofBranch({ client, repository }, { owner, branch }, sha) {
  const pulls = await client.paginate("GET /repos/{owner}/{repo}/pulls", {
    ...repository,
    state: "all",
    head: `${owner}:${branch}`,
    per_page: 100
  });
  const candidates = pulls.flatMap((pull) => readPullRequest(pull) ?? []);
  return candidates.filter(({ headSha }) => headSha === sha);
}
async function containing({ client, repository }, commit_sha) {
  try {
    const pulls = await client.paginate("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
      ...repository,
      commit_sha,
      per_page: 100
    });
    return pulls.flatMap((pull) => readPullRequest(pull) ?? []);
  } catch (error) {
    if (statusOf(error) === 422) return [];
    throw error;
  }
}
async function get({ client, repository }, pull_number) {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
      ...repository,
      pull_number
    });
    return readPullRequest(data);
  } catch (error) {
    if (statusOf(error) === 404) return void 0;
    throw error;
  }
}
async function listFiles({ client, repository }, pull_number) {
  const entries = await client.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
    ...repository,
    pull_number,
    per_page: 100
  });
  return entries.map(({ filename, previous_filename, status, patch, changes }) => ({
    path: filename,
    previousPath: previous_filename,
    removed: status === "removed",
    // A file that was only renamed has no patch either, and nothing in it changed.
    ...patch === void 0 ? { changed: changes === 0 && status === "renamed" ? [] : "all", shown: [] } : linesOfPatch(patch)
  }));
}

// src/github/review.ts
import { createHash } from "node:crypto";
var task3 = { failure: "suggestions not posted", permission: "pull-requests: write" };
function review(session, request) {
  return session.attempt(task3, () => post(session, request));
}
async function post(session, request) {
  const { client, repository } = session;
  const { pullRequest: pull_number, headSha: commit_id, suggestions, summary } = request;
  const nothing = { url: void 0, posted: 0, already: 0, outside: [] };
  if (suggestions.length === 0) return nothing;
  const files = new Map((await listFiles(session, pull_number)).map((file) => [file.path, file.shown]));
  const isShown = ({ path, firstLine, lastLine }) => within(files.get(path) ?? [], firstLine, lastLine);
  const outside = suggestions.filter((suggestion) => !isShown(suggestion));
  const standing = await standingMarks(session, pull_number);
  const fresh = suggestions.filter(
    (suggestion) => isShown(suggestion) && !take(standing, markOf(suggestion))
  );
  const already = suggestions.length - outside.length - fresh.length;
  if (fresh.length === 0) return { ...nothing, already, outside };
  const { data } = await client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    ...repository,
    pull_number,
    commit_id,
    // Without an event the review would stay pending, seen by nobody, and there may only be one.
    event: "COMMENT",
    ...summary === void 0 ? {} : { body: cutLines(summary, maxCharacters) },
    comments: fresh.map(commentOf)
  });
  return { url: data.html_url, posted: fresh.length, already, outside };
}
async function standingMarks(session, pull_number) {
  const comments = await session.client.paginate("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
    ...session.repository,
    pull_number,
    per_page: 100
  });
  const marked = comments.flatMap(({ body, user, line }) => {
    const [, mark] = /^<!-- crashgate:v1 suggestion=([0-9a-f]{16}) -->/.exec(body) ?? [];
    return mark === void 0 || line === null ? [] : [{ user, mark }];
  });
  const marks = /* @__PURE__ */ new Map();
  for (const { mark } of await writtenByUs(session, marked)) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  return marks;
}
function take(marks, mark) {
  const left = marks.get(mark) ?? 0;
  if (left > 0) marks.set(mark, left - 1);
  return left > 0;
}
function markOf({ path, replacement, reason: reason2 }) {
  const text = [path, replacement, reason2].join("\0");
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
function commentOf(suggestion) {
  const { path, firstLine, lastLine, reason: reason2, replacement } = suggestion;
  const block = replacement === "" ? ["```suggestion", "```"] : fencedBlock("suggestion", replacement);
  return {
    path,
    side: "RIGHT",
    line: lastLine,
    ...firstLine < lastLine ? { start_line: firstLine, start_side: "RIGHT" } : {},
    body: `<!-- crashgate:v1 suggestion=${markOf(suggestion)} -->
${reason2}

${block.join("\n")}`
  };
}

// src/github/client.ts
import { randomUUID } from "node:crypto";

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var import_light = __toESM(require_light(), 1);
var VERSION = "0.0.0-development";
function isRequestError(error) {
  return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
  if (!isRequestError(error) || !error?.request.request) {
    throw error;
  }
  if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
    const retries = options.request.retries != null ? options.request.retries : state.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error, retries, retryAfter);
  }
  throw error;
}
async function wrapRequest(state, octokit, request, options) {
  const limiter = new import_light.default();
  limiter.on("failed", function(error, info) {
    const maxRetries = ~~error.request.request?.retries;
    const after = ~~error.request.request?.retryAfter;
    options.request.retryCount = info.retryCount + 1;
    if (maxRetries > info.retryCount) {
      return after * state.retryAfterBaseValue;
    }
  });
  return limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state, octokit, request),
    options
  );
}
async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
  const response = await request(options);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    const error = new RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error, options);
  }
  return response;
}
function retry(octokit, octokitOptions) {
  const state = Object.assign(
    {
      enabled: true,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  );
  const retryPlugin = {
    retry: {
      retryRequest: (error, retries, retryAfter) => {
        error.request.request = Object.assign({}, error.request.request, {
          retries,
          retryAfter
        });
        return error;
      }
    }
  };
  if (state.enabled) {
    octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
    octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
  }
  return retryPlugin;
}
retry.VERSION = VERSION;

// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light2 = __toESM(require_light(), 1);
var VERSION2 = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest2(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck2, common) {
  groups.global = new Bottleneck2.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck2.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck2.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck2.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck2.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck: Bottleneck2 = import_light2.default,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck2, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck2();
    const events = {};
    const emitter = new Bottleneck2.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest2(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION2;
throttling.triggersNotification = triggersNotification;

// src/github/proxy.ts
var import_undici = __toESM(require_undici(), 1);
function fetchFor(server, env) {
  const proxy = proxyFor(server, env);
  if (proxy === void 0) return fetch;
  const dispatcher = new import_undici.ProxyAgent(proxy);
  return ((input, init) => (0, import_undici.fetch)(input, { ...init, dispatcher }));
}

// src/github/client.ts
var quiet = { debug() {
}, info() {
}, warn() {
}, error() {
} };
async function createClient({ token, env, signal, mayWait }) {
  const wait = (seconds, _options, _client, tries) => tries < 3 && mayWait(seconds * 1e3);
  const { getOctokit } = await loadToolkit();
  const baseUrl = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/, "");
  const options = {
    baseUrl,
    userAgent: `crashgate/${version}`,
    request: { fetch: fetchFor(baseUrl, env) },
    log: quiet,
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451] },
    // The plugin's queues are shared by all clients of a process that have the same id.
    throttle: { id: randomUUID(), onRateLimit: wait, onSecondaryRateLimit: wait }
  };
  const client = getOctokit(token, options, nameEveryLimit, throttling, retry);
  client.hook.before("request", (options2) => {
    options2.request.signal = signal();
    if (options2.method === "POST") Object.assign(options2.request, { retries: 0 });
  });
  return client;
}
function nameEveryLimit(client) {
  client.hook.error("request", (error, options) => {
    if (options.request.signal?.aborted) throw new Error("aborted");
    const headers = "response" in error ? asMapping(error.response?.headers) : {};
    const status = "status" in error ? error.status : 0;
    const asked = status === 429 || status === 403 && headers["retry-after"] !== void 0;
    const named = headers["x-ratelimit-remaining"] === "0" || /\bsecondary rate\b/i.test(error.message);
    if (asked && !named) error.message = `${error.message} (a secondary rate limit)`;
    throw error;
  });
}
var toolkit;
function loadToolkit() {
  toolkit ??= importToolkit();
  return toolkit;
}
async function importToolkit() {
  const { GITHUB_EVENT_PATH: path } = process.env;
  delete process.env.GITHUB_EVENT_PATH;
  try {
    return await import("./actions-github.js");
  } finally {
    if (path !== void 0) process.env.GITHUB_EVENT_PATH = path;
  }
}

// src/github/session.ts
async function openSession(run, { token, env, budget, signal }) {
  const host = new URL(env.GITHUB_API_URL || "https://api.github.com").host;
  let left = budget;
  let deadline = 0;
  let current = new AbortController();
  let queue = Promise.resolve();
  const client = await createClient({
    token,
    env,
    signal: () => current.signal,
    mayWait: (milliseconds) => milliseconds < deadline - performance.now()
  });
  async function timed(work) {
    const started = performance.now();
    deadline = started + left;
    const controller = new AbortController();
    current = controller;
    const ended = new Promise((_, reject) => {
      controller.signal.addEventListener("abort", () => reject(new OutOfTime()), { once: true });
    });
    const abort = () => controller.abort();
    const timer = setTimeout(abort, Math.max(0, left));
    signal?.addEventListener("abort", abort, { once: true });
    if (signal?.aborted) abort();
    try {
      return await Promise.race([work(), ended]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      left -= performance.now() - started;
    }
  }
  async function attempt(task4, work) {
    if (run.readOnly && task4.permission.endsWith("write")) {
      return { ok: false, why: `${task4.failure}: ${run.readOnly}` };
    }
    const twice = () => work().catch((error) => isPassing(error) ? work() : Promise.reject(error));
    try {
      return { ok: true, ...await timed(twice) };
    } catch (error) {
      if (error instanceof OutOfTime) {
        const why = signal?.aborted ? "the run was cancelled" : `GitHub did not answer within ${budget / 1e3} s`;
        return { ok: false, why: `${task4.failure}: ${why}` };
      }
      return { ok: false, why: refusal(task4, error, { host, doubt: run.doubt }) };
    }
  }
  return {
    client,
    run,
    repository: { owner: run.owner, repo: run.repository },
    attempt: (task4, work) => {
      const answer = queue.then(() => attempt(task4, work));
      queue = answer;
      return answer;
    }
  };
}
var OutOfTime = class extends Error {
};

// src/github/open.ts
var defaultBudget = 3e4;
async function openGitHub(options) {
  const { token, env, budget = defaultBudget, signal } = options;
  const refused = (why) => ({ ok: false, why: `GitHub is not asked: ${why}` });
  if (token.trim() === "") return refused("there is no token; the input `token` is empty");
  if (/[^\x21-\x7e]/.test(token)) return refused("the input `token` holds characters that no token has");
  if (env.GITHUB_API_URL && !/^https?:$/.test(protocolOf(env.GITHUB_API_URL))) {
    return refused("GITHUB_API_URL is not an address");
  }
  const run = await currentRun(env);
  if (typeof run === "string") return refused(run);
  const session = await trySession(run, { token, env, budget, signal });
  if (!session) return refused("the proxy of HTTPS_PROXY or HTTP_PROXY is not an address");
  return {
    ok: true,
    github: {
      run,
      pullRequests: (about) => pullRequests(session, about),
      verifiedPullRequest: (named) => verifiedPullRequest(session, named),
      recentlyMerged: () => recentlyMerged(session),
      changedFiles: (pullRequest) => changedFiles(session, pullRequest),
      upsertComment: (request) => upsertComment(session, request),
      review: (request) => review(session, request),
      deployment: (request) => deployment(session, request),
      checkRun: (request) => checkRun(session, request)
    }
  };
}
async function trySession(...[run, options]) {
  try {
    return await openSession(run, options);
  } catch {
    return void 0;
  }
}
function protocolOf(address) {
  try {
    return new URL(address).protocol;
  } catch {
    return "";
  }
}
export {
  openGitHub
};
