const reading = 30_000;
let last = Date.now();

for (const sign of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const)
  addEventListener(sign, () => (last = Date.now()), { capture: true, passive: true });

/** Nobody has touched the page for a while: what it asks by itself must not keep a session awake. */
export function isIdle(): boolean {
  return Date.now() - last > reading;
}
