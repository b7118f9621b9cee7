/** Reads the parameters of a path as `/v3/…/:conversation/stream`; null when it is another path. */
export type PathPattern = (path: string) => Readonly<Record<string, string>> | null;

export function pathPattern(pattern: string): PathPattern {
  const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
  const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/:\w+/g, "([^/]+)");
  const regex = new RegExp(`^${source}$`);
  return (path) => {
    const found = regex.exec(path);
    if (found === null) return null;
    try {
      return Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")]));
    } catch {
      return null;
    }
  };
}
