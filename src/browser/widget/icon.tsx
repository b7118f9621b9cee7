// Drawn in currentColor, so that they follow text, themes and forced colours. Never the only sign: words stand beside them.
const paths = {
  arrow: "M4 12h15M13 6l6 6-6 6",
  check: "M5 12.5l4.500 4.500L19 7",
  checks: "M2.500 12.500l4 4L15 8M11.500 15.500l1.500 1.500L21.500 8",
  clock: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5.200l3.300 2",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9.500 8h9a1.500 1.500 0 0 1 1.500 1.500v9a1.500 1.500 0 0 1-1.500 1.500h-9a1.500 1.500 0 0 1-1.500-1.500v-9A1.500 1.500 0 0 1 9.500 8zM16 8V5.500A1.500 1.500 0 0 0 14.500 4h-9A1.500 1.500 0 0 0 4 5.500v9A1.500 1.500 0 0 0 5.500 16H8",
  cross: "M7 7l10 10M17 7L7 17",
  door: "M5 21V4.500A1.500 1.500 0 0 1 6.500 3h8A1.500 1.500 0 0 1 16 4.500V21M3 21h18M16 6.500l3 1V21M12.500 12v1.500",
  down: "M6 9l6 6 6-6",
  info: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5.500M12 7.700v.1",
  mail: "M4.500 5.500h15A1.500 1.500 0 0 1 21 7v10.500a1.500 1.500 0 0 1-1.500 1.500h-15A1.500 1.500 0 0 1 3 17.500V7a1.500 1.500 0 0 1 1.500-1.500zM3.500 7l8.500 6.500L20.500 7",
  more: "M5.500 11.900v.2M12 11.900v.2M18.500 11.900v.2",
  phone:
    "M5 4h3.500l1.700 4.300-2.200 1.400a12 12 0 0 0 6.300 6.300l1.400-2.200L20 15.500V19a1.500 1.500 0 0 1-1.600 1.500C10.800 20 4 13.200 3.500 5.600A1.500 1.500 0 0 1 5 4z",
  pin: "M12 21s-7-6.500-7-11.500a7 7 0 0 1 14 0C19 14.500 12 21 12 21zM12 7a2.500 2.500 0 1 0 0 5a2.500 2.500 0 1 0 0-5",
  send: "M12 19V5M6 11l6-6 6 6",
  stop: "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.500v5.500M12 16.300v.1",
  warn: "M12 4l9 16H3zM12 10v4.500M12 17.300v.1",
  wifi: "M3 3l18 18M5 12.500a10 10 0 0 1 4-2.500M19 12.500a10 10 0 0 0-5-2.800M8.500 16a5 5 0 0 1 6-.8M12 19.500v.1",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={name === "more" ? "icon icon--dots" : "icon"} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
