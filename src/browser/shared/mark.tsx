/** The municipality's mark, in its own colour. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 28 32" aria-hidden="true" focusable="false">
      <path
        d="M1.500 1.500h25v14.500c0 7.500-5.500 12-12.500 14.500C7 28 1.500 23.500 1.500 16z"
        fill="var(--ni-accent)"
      />
      <path
        d="M8.500 21.500V13a5.500 5.500 0 0 1 11 0v8.500M6 21.500h16"
        fill="none"
        stroke="var(--ni-on-accent)"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
