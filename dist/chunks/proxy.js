import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/proxy.ts
import { BlockList, isIP } from "node:net";
function proxyFor(server, env) {
  const { protocol, hostname, port } = new URL(server);
  const proxy = protocol === "https:" ? env.HTTPS_PROXY || env.https_proxy : env.HTTP_PROXY || env.http_proxy;
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  if (!proxy || isLoopback(host)) return void 0;
  const exceptions = (env.NO_PROXY || env.no_proxy || "").split(",").map((entry) => entry.trim().toLowerCase());
  if (exceptions.some((entry) => excepts(entry, host, port))) return void 0;
  return proxy.includes("://") ? proxy : `http://${proxy}`;
}
function isLoopback(host) {
  return host === "localhost" || host === "::1" || isIP(host) === 4 && host.startsWith("127.");
}
function excepts(entry, host, port) {
  if (entry === "") return false;
  if (entry === "*") return true;
  if (entry.includes("/")) return inSubnet(entry, host);
  const [, name = entry, entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (isIP(entry)) return entry === host;
  if (entryPort && entryPort !== port) return false;
  const suffix = name.replace(/^\*?\./, "");
  return name.startsWith(".") || name.startsWith("*.") ? host.endsWith(`.${suffix}`) : host === suffix || host.endsWith(`.${suffix}`);
}
function inSubnet(entry, host) {
  const [address = "", bits = ""] = entry.split("/");
  const family = isIP(address);
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits)) return false;
  const type = family === 4 ? "ipv4" : "ipv6";
  if (Number(bits) > (family === 4 ? 32 : 128)) return false;
  const subnet = new BlockList();
  subnet.addSubnet(address, Number(bits), type);
  return subnet.check(host, type);
}

export {
  proxyFor
};
